/** A plan for work that comes back: when its invoices come, and which months they are about. Pure. */
import { addDays, addMonths, type Day } from '../../values/day.ts'
import { formatMonth, type Language } from '../../values/format.ts'
import type { Id } from '../../values/id.ts'
import type { Line } from '../sales/index.ts'

export const RHYTHMS = ['month', 'quarter', 'year'] as const
export type Rhythm = (typeof RHYTHMS)[number]

/** Which months an invoice is about: those before the month of its day, until and with that month, or from it on. */
export const PERIODS = ['before', 'until', 'this'] as const
export type Period = (typeof PERIODS)[number]

/** When the invoices of a plan come. Both ends are optional; the first that is reached counts. */
export type Timing = {
  readonly every: Rhythm
  readonly period: Period
  readonly startsOn: Day
  readonly endsOn: Day | null
  readonly mostTurns: number | null
}

export type Plan = Timing & {
  readonly id: Id<'recurring-plan'>
  readonly memberId: Id<'member'>
  readonly businessId: Id<'business'>
  readonly customerId: Id<'customer'>
  /** What it makes is put forward at once, in the name of who set the price. */
  readonly sendsItself: boolean
  readonly state: 'running' | 'paused' | 'ended'
  /** What came due before this day, in a pause, is passed over. */
  readonly resumedOn: Day | null
  readonly pricesIncludeVat: boolean
  readonly reference: string
  readonly note: string
}

/** What a plan asks from a day on, said by whom. */
export type Price = {
  readonly fromDay: Day
  readonly lines: readonly Line[]
  readonly setBy: Id<'person'>
}

const MONTHS: Readonly<Record<Rhythm, number>> = { month: 1, quarter: 3, year: 12 }

/** The day on which a turn comes (the first is 1): reckoned from the first day, so that the 31st comes back. */
export function dueDay({ every, startsOn }: Pick<Timing, 'every' | 'startsOn'>, turn: number): Day {
  return addMonths(startsOn, (turn - 1) * MONTHS[every])
}

/** The day of a turn; undefined when the plan has no such turn any more. */
export function turnDay(timing: Timing, turn: number): Day | undefined {
  const { endsOn, mostTurns } = timing
  if (mostTurns !== null && turn > mostTurns) return undefined
  const due = dueDay(timing, turn)
  return endsOn !== null && due > endsOn ? undefined : due
}

/** The turns after `made` that are due by a day, oldest first: more than one after days without power. */
export function turnsDue(timing: Timing, made: number, today: Day): readonly { turn: number; dueOn: Day }[] {
  const due: { turn: number; dueOn: Day }[] = []
  for (let turn = made + 1; ; turn++) {
    const dueOn = turnDay(timing, turn)
    if (dueOn === undefined || dueOn > today) return due
    due.push({ turn, dueOn })
  }
}

/** The whole months in which the work was, of the invoice that comes on a day. */
export function workedIn(
  { every, period }: Pick<Timing, 'every' | 'period'>,
  dueOn: Day,
): { workedFrom: Day; workedUntil: Day } {
  const first = `${dueOn.slice(0, 7)}-01` as Day
  const back = { before: MONTHS[every], until: MONTHS[every] - 1, this: 0 }[period]
  const workedFrom = addMonths(first, -back)
  return { workedFrom, workedUntil: addDays(addMonths(workedFrom, MONTHS[every]), -1) }
}

/** The price that holds on a day: the latest that is not later, or the first one there is. */
export function priceOn(prices: readonly Price[], on: Day): Price | undefined {
  const inOrder = prices.toSorted((a, b) => (a.fromDay < b.fromDay ? -1 : 1))
  return inOrder.findLast(({ fromDay }) => fromDay <= on) ?? inOrder[0]
}

/** Where a member writes that the months are to be filled in, in Dutch or English. */
const PLACE = /\[(?:periode|period|maand|month)\]/giu

/**
 * Text with the months of the work in it: where the place for them is; without such a place they stand behind it.
 *
 * @param months the months in words, such as `maart 2026`
 */
export function withMonths(text: string, months: string): string {
  return hasPlace(text) ? text.replaceAll(PLACE, () => months) : `${text}, ${months}`
}

/** The same in what stands beside the lines: only where the place for them is. */
export function withMonthsIfAsked(text: string, months: string): string {
  return text.replaceAll(PLACE, () => months)
}

function hasPlace(text: string): boolean {
  return text.search(PLACE) >= 0
}

/** Whole months in words: `maart 2026`, `2026`, or from the first until the last. */
export function monthsInWords(
  { workedFrom, workedUntil }: { workedFrom: Day; workedUntil: Day },
  language: Language,
  span: (f: { from: string; until: string }) => string,
): string {
  const [from, until] = [formatMonth(workedFrom, language), formatMonth(workedUntil, language)]
  if (from === until) return from
  const year = workedFrom.slice(0, 4)
  if (workedFrom === `${year}-01-01` && workedUntil === `${year}-12-31`) return year
  return span({ from, until })
}

/** Whether a turn came due in a pause, or before it: that does not come any more. */
export function cameBeforeGoingOn({ resumedOn }: Pick<Plan, 'resumedOn'>, dueOn: Day): boolean {
  return resumedOn !== null && dueOn < resumedOn
}
