/**
 * The year settled: what was paid month by month against what the definitive figures give, each month by the rules of
 * that month (PW 32(2), 58).
 */
import { sum, type Cents } from '../../../values/money.ts'
import { ok, refuse, type Result } from '../../../values/result.ts'
import { monthBenefit, type MonthBenefit } from './month.ts'
import type { NormRefusal } from './norm.ts'
import type { Parameters } from './parameters.ts'
import { assessedByMonth, type CountedMonth } from './pot-at-settlement.ts'
import type { Step } from './step.ts'

/** One month with bijstand in the year: its facts as they were reckoned with, and the policy that held. */
export type ProvisionalMonth = CountedMonth & { readonly paid: Cents }

/**
 * The definitive figures of the year, in cents: the profit over the months with bijstand and the tax on it, of which
 * goes off what the agreement leaves out; or the income after tax month by month, where the member can show that, and
 * then nothing goes off any more.
 */
export type DefinitiveYear =
  | { readonly profit: Cents; readonly tax: Cents }
  | { readonly workIncomePerMonth: readonly Cents[] }

/** A month before and after. `difference` is what the member still gets; negative is too much paid. Cents. */
export type SettledMonth = {
  readonly provisional: { readonly work: Cents; readonly paid: Cents }
  readonly definitive: MonthBenefit & { readonly work: Cents }
  readonly difference: Cents
}

/**
 * The year. `backPayment - tooMuch` is the sum of the differences; one of the two is 0. Cents. `steps` tell what an
 * agreement about the pot did to the profit.
 */
export type YearSettlement = {
  readonly months: readonly SettledMonth[]
  readonly backPayment: Cents
  readonly tooMuch: Cents
  readonly steps: readonly Step[]
}

export type SettlementRefusal = NormRefusal | 'months-do-not-fit'

/**
 * Reckons each month again with the definitive figures, under that month's norm, exemption and policy. Whether too much
 * is asked back is for the municipality.
 *
 * @param months those with bijstand, in order; at most twelve, of one year
 * @returns the difference list; refuses `months-do-not-fit` and what a month refuses
 */
export function settleYear(
  months: readonly ProvisionalMonth[],
  year: DefinitiveYear,
  parameters: Parameters,
): Result<YearSettlement, SettlementRefusal> {
  const { work, steps } =
    'profit' in year ? assessedByMonth(months, year) : { work: year.workIncomePerMonth, steps: [] }
  if (months.length > 12 || work.length !== months.length || !areOfOneYear(months))
    return refuse('months-do-not-fit')
  const settled: SettledMonth[] = []
  for (const [i, { facts, policy, paid }] of months.entries()) {
    const definitive = { ...facts, self: { ...facts.self, work: work[i]! } }
    const again = monthBenefit(definitive, { policy, phase: 'settlement' }, parameters)
    if (!again.ok) return again
    settled.push({
      provisional: { work: facts.self.work, paid },
      definitive: { ...again.value, work: work[i]! },
      difference: again.value.benefit - paid,
    })
  }
  const total = sum(settled.map(({ difference }) => difference))
  const [backPayment, tooMuch] = total > 0n ? [total, 0n] : [0n, -total]
  return ok({ months: settled, backPayment, tooMuch, steps })
}

function areOfOneYear(months: readonly ProvisionalMonth[]): boolean {
  const days = months.map(({ facts }) => facts.on)
  return days.every((on, i) => on.slice(0, 4) === days[0]!.slice(0, 4) && (i === 0 || on > days[i - 1]!))
}
