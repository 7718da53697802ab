/**
 * A member's year: month by month as it was reckoned for now, against the definitive figures, and what to keep
 * aside. Pure.
 */
import type { Day } from '../../../values/day.ts'
import { greatest, least, sum, type Cents } from '../../../values/money.ts'
import { ok, type Result } from '../../../values/result.ts'
import { countedIncome, type MonthFigures } from '../engine/counted-income.ts'
import { countedByMonth, spreadingOf, type Spreading } from '../engine/counted-over-year.ts'
import { monthBenefit, type MonthFacts } from '../engine/month.ts'
import type { NormRefusal } from '../engine/norm.ts'
import type { Parameters } from '../engine/parameters.ts'
import type { Policy } from '../engine/policy.ts'
import {
  settleYear,
  type ProvisionalMonth,
  type SettlementRefusal,
  type YearSettlement,
} from '../engine/settlement.ts'

/** What the member told of a month with bijstand; undefined when they told too little, or had none. */
export type FactsOfMonth = { readonly facts: MonthFacts } | undefined

/**
 * One month of the year as it is known. `version` is that of the municipality's policy; undefined without
 * agreement.
 */
export type KnownMonth = {
  readonly month: Day
  readonly figures: MonthFigures
  readonly told: FactsOfMonth
  readonly policy: Policy
  readonly version: number | undefined
  /** Whose policy it is: two municipalities may both have a version 1. */
  readonly municipality: string
}

/** The tax assessment of the year, in cents: the profit of the business, and the tax and contributions on it. */
export type TaxYear = { readonly profit: Cents; readonly tax: Cents }

/** A year reckoned. `missing` are months of which too little is told; they are in no sum. */
export type SettledYear = {
  readonly months: readonly (ProvisionalMonth & {
    readonly month: Day
    readonly version: number | undefined
    /** How the income of this month was spread over others, when it was. */
    readonly spread: Spreading | undefined
  })[]
  readonly missing: readonly Day[]
  /** Undefined as long as the definitive figures are not known. */
  readonly settlement: YearSettlement | undefined
  readonly aside: KeepAside
}

/** What to keep aside, and of how much earned. Cents; `percent` is of each euro, whole, rounded up. */
export type KeepAside = { readonly amount: Cents; readonly earned: Cents; readonly percent: number }

/**
 * Reckons the year: what counted for now, the benefit that goes with it, and both again with the definitive figures,
 * each month by its own norm, exemption and policy (PW 32(2), 58).
 *
 * @param known the months of one year, in order
 * @param tax the assessment, once it is there
 */
export function settledYear(
  known: readonly KnownMonth[],
  tax: TaxYear | undefined,
  parameters: Parameters,
): Result<SettledYear, SettlementRefusal> {
  const months = known.flatMap(({ told, ...month }) => (told ? [{ ...month, facts: told.facts }] : []))
  const counted = countedByMonth(months)
  const provisional: (SettledYear['months'][number] & { readonly strict: Cents; readonly earned: Cents })[] =
    []
  for (const [at, { facts, policy, version, month, figures }] of months.entries()) {
    const work = {
      ...facts,
      self: { ...facts.self, work: counted[at]!.income, workFrom: 'self-employment' as const },
    }
    const paid = monthBenefit(work, { policy, phase: 'provisional' }, parameters)
    if (!paid.ok) return paid
    const strict = strictBenefit({ facts, policy, figures }, parameters)
    if (!strict.ok) return strict
    const earned = greatest(0n, figures.turnover)
    provisional.push({
      facts: work,
      policy,
      version,
      month,
      spread: spreadingOf(counted[at]!),
      paid: paid.value.benefit,
      strict: strict.value,
      earned,
    })
  }
  const toSettle = provisional.map((one, at) => ({ ...one, figures: months[at]!.figures }))
  const settled = tax && months.length > 0 ? settleYear(toSettle, tax, parameters) : undefined
  if (settled && !settled.ok) return settled
  return ok({
    months: provisional,
    missing: known.filter(({ told }) => !told).map(({ month }) => month),
    settlement: settled?.value,
    aside: keepAside(provisional),
  })
}

/**
 * The benefit of a month when everything that is uncertain in the policy turns out against the member: nothing
 * off for tax, what was invoiced and not what was paid, the pot counts unless it was agreed that it does not,
 * and no rule that is only announced.
 */
function strictBenefit(
  { facts, policy, figures }: { facts: MonthFacts; policy: Policy; figures: MonthFigures },
  parameters: Parameters,
): Result<Cents, NormRefusal> {
  const { flatTaxBasisPoints: _off, ...rest } = policy
  const strict: Policy = {
    ...rest,
    provisionalBasis: 'gross',
    applies2027RulesIn2026: false,
    reservedPotCounts: policy.reservedPotCounts !== false,
  }
  const { income } = countedIncome(strict, figures)
  const self = { ...facts.self, work: income, workFrom: 'self-employment' as const }
  const month = monthBenefit({ ...facts, self }, { policy: strict, phase: 'settlement' }, parameters)
  return month.ok ? ok(month.value.benefit) : month
}

/**
 * What to keep aside so that no repayment surprises: over the year, what was paid more than the strictest
 * reading gives, and never more than was earned.
 */
export function keepAside(
  months: readonly { readonly paid: Cents; readonly strict: Cents; readonly earned: Cents }[],
): KeepAside {
  const earned = sum(months.map((month) => month.earned))
  const more = sum(months.map(({ paid, strict }) => paid - strict))
  const amount = least(earned, greatest(0n, more))
  const percent = earned === 0n ? 0 : Number((amount * 100n + earned - 1n) / earned)
  return { amount, earned, percent }
}
