/** Statements: what is known of one besides what it says, how far it is, and by when it has to be there. */
import { addDays, daysBetween, type Day } from '../../../values/day.ts'
import type { Id } from '../../../values/id.ts'
import type { Destination } from './destination.ts'
import { monthsLater, monthWith } from '../figures/month.ts'

/**
 * One version of what a member tells the municipality about a month. What it says is kept only once it is
 * confirmed.
 */
export type Statement = Destination & {
  readonly id: Id<'statement'>
  readonly memberId: Id<'member'>
  readonly municipalityId: Id<'municipality'>
  /** The first day of the month. */
  readonly month: Day
  readonly version: number
  readonly dueOn: Day
  readonly madeAt: Date
  readonly confirmedAt: Date | null
  /** Since when it asks no more, because nothing differed any more from what was confirmed. */
  readonly withdrawnAt: Date | null
  /** A later version of the month was confirmed: that one goes to the municipality, and this one asks nothing. */
  readonly replaced: boolean
}

/** Whether a version asks something of its member. */
export function isWaiting({
  confirmedAt,
  withdrawnAt,
}: Pick<Statement, 'confirmedAt' | 'withdrawnAt'>): boolean {
  return confirmedAt === null && withdrawnAt === null
}

export type StatementEventKind =
  | 'reminded'
  | 'objected'
  | 'answered'
  | 'post-asked'
  | 'sent'
  | 'not-posted'
  | 'send-failed'
  | 'recalled'
  | 'opened'
  | 'received'

/** Something that happened to a statement. `text` is what somebody wrote with it. */
export type StatementEvent = {
  readonly kind: StatementEventKind
  readonly at: Date
  readonly text: string
  /** Who did it; null when it went by itself. */
  readonly by: Id<'person'> | null
}

/** What happened, in the order of time, without what was said to be sent and was taken back; that it was, stays. */
export function standing<E extends Pick<StatementEvent, 'kind'>>(events: readonly E[]): readonly E[] {
  const kept: E[] = []
  for (const event of events) {
    const sent = event.kind === 'not-posted' ? kept.findLastIndex(({ kind }) => kind === 'sent') : -1
    if (sent >= 0) kept.splice(sent, 1)
    kept.push(event)
  }
  return kept
}

/** Whether somebody may take back that a statement was posted: they said so themselves, and nothing came after it. */
export function postedMayBeTakenBack(
  events: readonly Pick<StatementEvent, 'kind' | 'by'>[],
  by: Id<'person'>,
): boolean {
  const sent = events.findLastIndex(({ kind }) => kind === 'sent')
  return (
    sent >= 0 && events[sent]?.by === by && !events.slice(sent + 1).some(({ kind }) => AFTER_POST.has(kind))
  )
}

const AFTER_POST: ReadonlySet<StatementEventKind> = new Set(['opened', 'received', 'objected', 'answered'])

/** How far a statement is, for whoever only follows it. */
export type StatementState =
  | 'waiting'
  | 'late'
  | 'objected'
  | 'not-there'
  | 'sent'
  | 'replaced'
  | 'recalled'
  | 'received'

/** How far a statement is: what asks for somebody comes first. What was replaced goes nowhere, unless it went. */
export function stateOf(
  { confirmedAt, dueOn, replaced }: Pick<Statement, 'confirmedAt' | 'dueOn' | 'replaced'>,
  events: readonly Pick<StatementEvent, 'kind'>[],
  today: Day,
): StatementState {
  const has = (kind: StatementEventKind) => events.some((event) => event.kind === kind)
  if (confirmedAt === null) {
    if (openObjection(events)) return 'objected'
    return today > dueOn ? 'late' : 'waiting'
  }
  if (has('received') || has('opened')) return 'received'
  if (has('sent')) return 'sent'
  if (replaced) return 'replaced'
  return has('recalled') ? 'recalled' : 'not-there'
}

/** The address to which the member asked last that the office posts it; undefined when they did not. */
export function postAskedTo(events: readonly Pick<StatementEvent, 'kind' | 'text'>[]): string | undefined {
  return events.findLast(({ kind }) => kind === 'post-asked')?.text
}

/**
 * The address to which the office posts a statement: as it was confirmed, or as the member asked since; else undefined.
 *
 * @param address of the municipality on the street now
 */
export function postedTo(
  { delivery, sentTo }: Pick<Statement, 'delivery' | 'sentTo'>,
  events: readonly Pick<StatementEvent, 'kind' | 'text'>[],
  address: string,
): string | undefined {
  if (delivery === 'print') return sentTo
  const asked = postAskedTo(events)
  // Did the municipality move since, then the member reads the new address first.
  return delivery === 'portal' && asked === address ? asked : undefined
}

/** Since when a statement waits for somebody of the office to post it; undefined when it does not, or was replaced. */
export function waitsForPostSince(
  statement: Pick<Statement, 'confirmedAt' | 'delivery' | 'sentTo' | 'replaced'>,
  events: readonly Pick<StatementEvent, 'kind' | 'at' | 'text'>[],
  address: string,
): Date | undefined {
  if (statement.confirmedAt === null || statement.replaced) return undefined
  if (postedTo(statement, events, address) === undefined) return undefined
  if (events.some(({ kind }) => kind === 'sent' || kind === 'recalled')) return undefined
  return events.findLast(({ kind }) => kind === 'post-asked')?.at ?? statement.confirmedAt
}

/**
 * Whether a confirmed statement arrives only when its member does something: it is read here, and nobody of the
 * municipality may. Asked to be posted, it waits for the office, unless the municipality moved since. What was replaced
 * need not arrive.
 *
 * @param address of the municipality on the street now
 */
export function arrivesByMember(
  statement: Pick<Statement, 'confirmedAt' | 'delivery' | 'replaced'>,
  events: readonly Pick<StatementEvent, 'kind' | 'text'>[],
  address: string,
): boolean {
  if (statement.confirmedAt === null || statement.replaced || statement.delivery !== 'portal') return false
  if (events.some(({ kind }) => ENDED.has(kind))) return false
  return postAskedTo(events) !== address || address === ''
}

const ENDED: ReadonlySet<StatementEventKind> = new Set(['sent', 'recalled', 'opened', 'received'])

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

/** Within this time a mail that does not leave is tried again, and may leave after all. */
const TRIED_FOR_MS = 2 * 24 * 60 * 60 * 1000

/** Whether the mail that brings a statement failed so long ago that it will not leave any more. */
export function mailGaveUp(events: readonly Pick<StatementEvent, 'kind' | 'at'>[], now: Date): boolean {
  return events.some(({ kind, at }) => kind === 'send-failed' && now.getTime() - at.getTime() > TRIED_FOR_MS)
}

/** So many days before the last day somebody who did not confirm is reminded. */
export const REMIND_DAYS_BEFORE = 5

/** How far back confirmed months are compared with the books: what changes later is told by hand. */
export const COMPARED_MONTHS = 18
