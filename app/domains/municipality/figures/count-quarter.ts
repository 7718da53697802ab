import type { Id } from '../../../values/id.ts'
import { fractionOf } from '../../../values/money.ts'
import type { StatedMonth } from './stated-month.ts'
import { shownPart, shownSum, shownYear, type Known, type PerPerson } from './suppression.ts'

/**
 * What is counted. The text of each stands in `text/…/municipality-figures.ts`, under the version of the
 * definitions.
 */
export const MEASURES = ['clients', 'permissions', 'months', 'turnover', 'minutes', 'costs'] as const
export type Measure = (typeof MEASURES)[number]

/** Goes up when a definition changes; each figure keeps the version by which it was made. */
export const DEFINITIONS = 2

/** Those that add up over quarters; how many clients and permissions there are is told of the last day of a quarter. */
export const ADDING_UP = ['months', 'turnover', 'minutes', 'costs'] as const satisfies readonly Measure[]
type AddingUp = (typeof ADDING_UP)[number]

/**
 * To what a sum is rounded, half up: five months, a hundred euros in cents, ten hours in minutes. Of a sum to the cent
 * whoever knows a few amounts can see whether one of them is in it: cents work as a fingerprint.
 */
const ROUNDED_TO = { months: 5n, turnover: 100_00n, minutes: 600n, costs: 100_00n } as const satisfies Record<
  AddingUp,
  bigint
>

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

/** What was stated of a quarter, and what the municipality knows of it beside its figures. */
export type Quarterly = { readonly months: readonly MonthOfClient[]; readonly known: Known }

/**
 * The figures of a quarter.
 *
 * @param permitted who had a permission on its last day
 * @param onLastDay who belonged to the municipality on that day, and of whom it knows whether they had one
 * @param work what was stated of its months
 */
export function figuresOfQuarter(
  permitted: ReadonlySet<string>,
  onLastDay: Known,
  { months, known }: Quarterly,
): Figure[] {
  const people = shownPart(onLastDay, permitted)
  const sums = perClient(months)
  return [
    { span: 'quarter', measure: 'clients', amount: people.everybody },
    { span: 'quarter', measure: 'permissions', amount: people.some },
    ...ADDING_UP.map((measure): Figure => {
      const amount = rounded(measure, shownSum({ brings: sums[measure], known }))
      return { span: 'quarter', measure, amount }
    }),
  ]
}

/**
 * The figures of a year, of the months of each of its four quarters. Rounded by itself, so it may differ a little from
 * its quarters as they are shown.
 */
export function figuresOfYear(quarters: readonly Quarterly[]): Figure[] {
  const parts = quarters.map(({ months, known }) => ({ sums: perClient(months), known }))
  return ADDING_UP.map((measure): Figure => {
    const { year } = shownYear(parts.map(({ sums, known }) => ({ brings: sums[measure], known })))
    return { span: 'year', measure, amount: rounded(measure, year) }
  })
}

function rounded(measure: AddingUp, amount: bigint | undefined): bigint | undefined {
  const unit = ROUNDED_TO[measure]
  return amount === undefined ? undefined : fractionOf(amount, 1n, unit) * unit
}
