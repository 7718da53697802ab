/**
 * What of an assessed profit counts in which month. Where it was agreed that the pot does not count, that holds when
 * the year is settled too: else a member who was told that nothing needs to be kept aside has to pay back.
 */
import { divide, greatest, sum, type Cents } from '../../../values/money.ts'
import type { MonthFigures } from './counted-income.ts'
import type { MonthFacts } from './month.ts'
import type { Policy } from './policy.ts'
import { ofPolicy, stepOf, type Step } from './step.ts'

/** A month as it counted for now, and the policy that held. */
export type CountedMonth = {
  readonly facts: MonthFacts
  readonly policy: Policy
  /** What the co-op knows of the month; without it nothing is known of the pot. */
  readonly figures?: MonthFigures
}

type Assessed = { readonly profit: Cents; readonly tax: Cents }

/**
 * Puts an assessed profit on the months.
 *
 * Off it goes what did not reach the member in the months in which only that counts: the co-op's own result less what
 * was paid out. What was paid out in those months counts whatever the profit is, because what was saved in an earlier
 * year was left out then. Then the tax goes off, all of it: it is paid once, and the pot is not taxed again when it is
 * paid out. What counted in a month stays in that month; the rest is spread evenly over all.
 *
 * @returns cents a month, not below 0, after tax; a step when the agreement changes what counts
 */
export function assessedByMonth(
  months: readonly CountedMonth[],
  { profit, tax }: Assessed,
): { readonly work: readonly Cents[]; readonly steps: readonly Step[] } {
  const paidOut = greatest(0n, sum(months.map((month) => figuresThatCount(month)?.paidOut ?? 0n)))
  const leftOut = greatest(0n, sum(months.map(resultThatCounts)) - paidOut)
  const counts = greatest(paidOut, profit - leftOut)
  const total = greatest(0n, counts - tax)
  const agreed = months.map((month) => (figuresThatCount(month) ? month.facts.self.work : 0n))
  const rest = total - sum(agreed)
  const work =
    rest < 0n ? divide(total, agreed) : evenly(rest, months.length).map((part, at) => part + agreed[at]!)
  return { work, steps: stepsOf(profit, counts) }
}

/** The figures of a month in which only what was paid out counts. */
function figuresThatCount({ policy, figures }: CountedMonth) {
  return policy.reservedPotCounts === false ? figures : undefined
}

function resultThatCounts(month: CountedMonth): Cents {
  const figures = figuresThatCount(month)
  return figures ? figures.turnover - sum(figures.costs.map(({ amount }) => amount)) : 0n
}

function stepsOf(profit: Cents, counts: Cents): Step[] {
  if (profit === counts) return []
  return [profit > counts ? potStep('pot-left-out', profit - counts) : potStep('paid-out-counts', counts)]
}

/** The step that tells what the agreement did to the profit, of an amount in cents. */
export function potStep(kind: 'pot-left-out' | 'paid-out-counts', amount: Cents): Step {
  const ground = ofPolicy('PW 31(1), 32(1)')
  return kind === 'pot-left-out'
    ? stepOf(kind, amount, { left: amount }, ground)
    : stepOf(kind, amount, { paidOut: amount }, ground)
}

function evenly(total: Cents, months: number): Cents[] {
  return divide(
    total,
    Array.from({ length: months }, () => 1n),
  )
}
