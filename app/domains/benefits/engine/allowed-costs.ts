/** Which costs a municipality lets a member take off. */
import { greatest, least, type Cents } from '../../../values/money.ts'
import type { CostRule } from './policy.ts'

/** A cost of a month, in cents without VAT. */
export type Cost = {
  readonly category: string
  readonly amount: Cents
  /** The municipality agreed before it was bought. */
  readonly priorConsent: boolean
}

/** Allowed and refused are together what was spent; `yearSoFar` is by category, this month added. Cents. */
export type AllowedCosts = {
  readonly allowed: Cents
  readonly refused: Cents
  readonly yearSoFar: Readonly<Record<string, Cents>>
}

/**
 * Sums what may be taken off: by the rule of the category, else by the rule `*`, else nothing.
 *
 * @param yearSoFar what was taken off before in this calendar year, by category
 */
export function allowedCosts(
  rules: readonly CostRule[],
  costs: readonly Cost[],
  yearSoFar: Readonly<Record<string, Cents>>,
): AllowedCosts {
  const year = new Map(Object.entries(yearSoFar))
  const month = new Map<string, Cents>()
  let [allowed, refused] = [0n, 0n]
  for (const { category, amount, priorConsent } of costs) {
    const rule = rules.find((one) => one.category === category) ?? rules.find((one) => one.category === '*')
    const may = rule?.allowed === true && (!rule.priorConsent || priorConsent)
    const taken = may
      ? least(amount, roomFor(rule, month.get(category) ?? 0n, year.get(category) ?? 0n) ?? amount)
      : 0n
    month.set(category, (month.get(category) ?? 0n) + taken)
    year.set(category, (year.get(category) ?? 0n) + taken)
    allowed += taken
    refused += amount - taken
  }
  return { allowed, refused, yearSoFar: Object.fromEntries(year) }
}

function roomFor({ cap }: CostRule, month: Cents, year: Cents): Cents | undefined {
  return cap && greatest(0n, cap.amount - (cap.per === 'month' ? month : year))
}
