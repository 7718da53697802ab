/**
 * The year settled: what was paid month by month against what the definitive figures give, each month by the rules of
 * that month (PW 32(2), 58).
 */
import { sum, divide, type Cents } from '../../../values/money.ts'
import { ok, refuse, type Result } from '../../../values/result.ts'
import { monthBenefit, type MonthBenefit, type MonthFacts } from './month.ts'
import type { NormRefusal } from './norm.ts'
import type { Parameters } from './parameters.ts'
import type { Policy } from './policy.ts'

/** One month with bijstand in the year: its facts as they were reckoned with, and the policy that held. */
export type ProvisionalMonth = { readonly facts: MonthFacts; readonly policy: Policy; readonly paid: Cents }

/**
 * The definitive figures of the year, in cents after tax: the income from work over the months with bijstand, spread
 * evenly over them, or month by month where the member can show that.
 */
export type DefinitiveYear =
  | { readonly workIncome: Cents }
  | { readonly workIncomePerMonth: readonly Cents[] }

/** A month before and after. `difference` is what the member still gets; negative is too much paid. Cents. */
export type SettledMonth = {
  readonly provisional: { readonly work: Cents; readonly paid: Cents }
  readonly definitive: MonthBenefit & { readonly work: Cents }
  readonly difference: Cents
}

/** The year. `backPayment - tooMuch` is the sum of the differences; one of the two is 0. Cents. */
export type YearSettlement = {
  readonly months: readonly SettledMonth[]
  readonly backPayment: Cents
  readonly tooMuch: Cents
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
  const work = 'workIncome' in year ? spread(year.workIncome, months.length) : year.workIncomePerMonth
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
  return ok({ months: settled, backPayment: total > 0n ? total : 0n, tooMuch: total < 0n ? -total : 0n })
}

function spread(total: Cents, months: number): Cents[] {
  return divide(
    total,
    Array.from({ length: months }, () => 1n),
  )
}

function areOfOneYear(months: readonly ProvisionalMonth[]): boolean {
  const days = months.map(({ facts }) => facts.on)
  return days.every((on, i) => on.slice(0, 4) === days[0]!.slice(0, 4) && (i === 0 || on > days[i - 1]!))
}
