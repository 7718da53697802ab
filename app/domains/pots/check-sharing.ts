import type { Database } from '../../platform/database.ts'
import type { Finding } from '../../platform/integrity.ts'
import type { Id } from '../../values/id.ts'
import { toDecimal, type Cents } from '../../values/money.ts'
import { sharedYears } from './shared-years.db.ts'
import { readScheme } from './scheme-stored.ts'
import type { Scheme } from './scheme.ts'
import { findDrift } from './share-out.ts'

const RULE = 'What each destination got in a year is the scheme applied to the year, to the cent.'

/**
 * The rule of sharing out, checked against what was posted: for each member, scheme version and year. Beside the
 * checks in `db/checks`, because the rule is a function and not a query.
 *
 * @returns a finding per step that differs; nothing when all is well
 */
export async function checkSharing(database: Database, cooperativeId: Id<'cooperative'>): Promise<Finding[]> {
  const years = await database.read({ kind: 'operator', cooperativeId }, (tx) =>
    sharedYears(tx, cooperativeId),
  )
  return years.flatMap(({ member_name, year, rules, turnover, job_costs, parts }) => {
    const scheme = readScheme(rules)
    const drift = findDrift(scheme, { turnover, jobCosts: job_costs }, postedPerStep(scheme, parts ?? []))
    return drift.map(({ key, posted, byRule }) => ({
      check: 'sharing-rule',
      rule: RULE,
      cooperativeId,
      finding: `${member_name} in ${year}, step ${key}: ${toDecimal(posted)} posted, ${toDecimal(byRule)} by the rule`,
    }))
  })
}

/** What was posted per step in cents; what flowed over belongs to the step that filled the pot. */
function postedPerStep(
  scheme: Scheme,
  parts: readonly { step: string; amount: string }[],
): Record<string, Cents> {
  const potKey = scheme.steps.find((step) => step.destination === 'member-pot')?.key
  const posted: Record<string, Cents> = {}
  for (const { step, amount } of parts) {
    const key = step === 'above' ? (potKey ?? step) : step
    posted[key] = (posted[key] ?? 0n) + BigInt(amount)
  }
  return posted
}
