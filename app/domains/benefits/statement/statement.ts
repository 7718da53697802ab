/** Statements: what is known of one besides what it says, how far it is, and by when it has to be there. */
import { addDays, daysBetween, type Day } from '../../../values/day.ts'
import type { Id } from '../../../values/id.ts'
import type { Delivery } from '../agreement/municipality.ts'
import { monthsLater, monthWith } from '../figures/month.ts'

/**
 * One version of what a member tells the municipality about a month. What it says is kept only once it is
 * confirmed.
 */
export type Statement = {
  readonly id: Id<'statement'>
  readonly memberId: Id<'member'>
  readonly municipalityId: Id<'municipality'>
  /** The first day of the month. */
  readonly month: Day
  readonly version: number
  readonly delivery: Delivery
  readonly dueOn: Day
  readonly madeAt: Date
  readonly confirmedAt: Date | null
}

export type StatementEventKind =
  | 'reminded'
  | 'objected'
  | 'answered'
  | 'sent'
  | 'send-failed'
  | 'opened'
  | 'received'

/** Something that happened to a statement. `text` is what somebody wrote with it. */
export type StatementEvent = {
  readonly kind: StatementEventKind
  readonly at: Date
  readonly text: string
}

/** How far a statement is, for whoever only follows it. */
export type StatementState = 'waiting' | 'late' | 'objected' | 'confirmed' | 'sent' | 'received'

/** How far a statement is: what asks for somebody comes first. */
export function stateOf(
  { confirmedAt, dueOn }: Pick<Statement, 'confirmedAt' | 'dueOn'>,
  events: readonly Pick<StatementEvent, 'kind'>[],
  today: Day,
): StatementState {
  const has = (kind: StatementEventKind) => events.some((event) => event.kind === kind)
  if (confirmedAt === null) {
    if (openObjection(events)) return 'objected'
    return today > dueOn ? 'late' : 'waiting'
  }
  if (has('received') || has('opened')) return 'received'
  return has('sent') ? 'sent' : 'confirmed'
}

/** Whether the member said that something is not right, and nobody answered since. Events in the order of time. */
export function openObjection(events: readonly Pick<StatementEvent, 'kind'>[]): boolean {
  const last = events.findLast(({ kind }) => kind === 'objected' || kind === 'answered')
  return last?.kind === 'objected'
}

/** The last day on which the first statement of a month has to be there: the municipality's day in the next month. */
export function dueOfMonth(month: Day, dueDay: number): Day {
  return addDays(monthsLater(month, 1), dueDay - 1)
}

/** A member has at least this long for a statement that was made anew. */
const LEAST_DAYS = 7

/** The last day for a statement that was made anew: the municipality's next day that is at least a week away. */
export function dueAnew(today: Day, dueDay: number): Day {
  const months = [-1, 0, 1].map((later) => monthsLater(monthWith(today), later))
  return months
    .map((month) => dueOfMonth(month, dueDay))
    .find((dueOn) => daysBetween(today, dueOn) >= LEAST_DAYS)!
}

/** So many days before the last day somebody who did not confirm is reminded. */
export const REMIND_DAYS_BEFORE = 5

/** How far back confirmed months are compared with the books: what changes later is told by hand. */
export const COMPARED_MONTHS = 18
