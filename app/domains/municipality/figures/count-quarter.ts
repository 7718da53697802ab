import type { Id } from '../../../values/id.ts'
import type { StatedMonth } from './stated-month.ts'
import { shownPart, shownSum, shownYear, type PerPerson } from './suppression.ts'

/**
 * What is counted. The text of each stands in `text/…/municipality-figures.ts`, under the version of the
 * definitions.
 */
export const MEASURES = ['clients', 'permissions', 'months', 'turnover', 'minutes', 'costs'] as const
export type Measure = (typeof MEASURES)[number]

/** Goes up when a definition changes; each figure keeps the version by which it was made. */
export const DEFINITIONS = 1

/** Those that add up over quarters; how many clients and permissions there are is told of the last day of a quarter. */
export const ADDING_UP = ['months', 'turnover', 'minutes', 'costs'] as const satisfies readonly Measure[]
type AddingUp = (typeof ADDING_UP)[number]

type Member = Id<'member'>

/** One month of one client, as its statement says. */
export type MonthOfClient = StatedMonth & { readonly memberId: Member }

/** A figure to keep; no amount when it may not be shown. People, months, cents or minutes. */
export type Figure = {
  readonly span: 'quarter' | 'year'
  readonly measure: Measure
  readonly amount: bigint | undefined
}

/** What each client brings to each figure that adds up. A month counts when something was earned in it. */
export function perClient(months: readonly MonthOfClient[]): Record<AddingUp, PerPerson> {
  const of = (amount: (month: MonthOfClient) => bigint) => {
    const found = new Map<string, bigint>()
    for (const month of months) found.set(month.memberId, (found.get(month.memberId) ?? 0n) + amount(month))
    return found
  }
  return {
    months: of(({ turnover }) => (turnover > 0n ? 1n : 0n)),
    turnover: of(({ turnover }) => turnover),
    minutes: of(({ minutes }) => BigInt(minutes)),
    costs: of(({ costs }) => costs),
  }
}

/**
 * The figures of a quarter.
 *
 * @param clients who belonged to the municipality on its last day
 * @param permitted who had a permission on that day
 * @param months what was stated of its months
 */
export function figuresOfQuarter(
  clients: ReadonlySet<string>,
  permitted: ReadonlySet<string>,
  months: readonly MonthOfClient[],
): Figure[] {
  const people = shownPart(clients, permitted)
  const sums = perClient(months)
  return [
    { span: 'quarter', measure: 'clients', amount: people.everybody },
    { span: 'quarter', measure: 'permissions', amount: people.some },
    ...ADDING_UP.map((measure): Figure => ({ span: 'quarter', measure, amount: shownSum(sums[measure]) })),
  ]
}

/** The figures of a year, of the months of each of its four quarters. */
export function figuresOfYear(quarters: readonly (readonly MonthOfClient[])[]): Figure[] {
  const sums = quarters.map(perClient)
  return ADDING_UP.map((measure): Figure => {
    return { span: 'year', measure, amount: shownYear(sums.map((one) => one[measure])).year }
  })
}
