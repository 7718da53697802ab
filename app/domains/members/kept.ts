/** How long what is kept of a member stays, and why: the one place where the terms stand. Pure. */
import { addDays, addMonths, day, yearOf, type Day } from '../../values/day.ts'

/**
 * Why so long. `books`: seven years after the year in which they left, as the books (art. 52 lid 4 AWR; art. 2:10 lid 3
 * BW). `proof`: as long as they make the proof of what they did, which is as long as they read their papers. `needed`:
 * no longer than it serves what it was told for (art. 5 lid 1 sub e AVG). `other`: it is another's as well.
 */
export type WhyKept = 'books' | 'proof' | 'needed' | 'other'

/** From when a term runs: who left, or what ended or came in. */
type Since = 'left' | 'ended'

type Term = {
  readonly why: WhyKept
  readonly since: Since
  readonly days?: number
  readonly months?: number
  /** Calendar years after the year in which they left. */
  readonly years?: number
}

const YEARS_OF_BOOKS = 7
const BOOKS = { why: 'books', since: 'left', years: YEARS_OF_BOOKS } as const

/** Of each kind, in the order in which it is told. What has `books` or `other` the program does not erase by itself. */
export const KEPT = {
  money: BOOKS,
  statements: BOOKS,
  register: BOOKS,
  things: BOOKS,
  help: { why: 'other', since: 'left' },
  meetings: { why: 'proof', since: 'left', years: YEARS_OF_BOOKS },
  conversations: { why: 'needed', since: 'left', months: 12 },
  /** Unless the co-operative set another number of months. */
  plan: { why: 'needed', since: 'left', months: 12 },
  board: { why: 'needed', since: 'left', months: 12 },
  orders: { why: 'needed', since: 'left', months: 12 },
  destination: { why: 'needed', since: 'left', months: 12 },
  shopPage: { why: 'needed', since: 'left', days: 28 },
  phone: { why: 'needed', since: 'left', days: 0 },
  /** Until they were told that it ended, and their last statement was asked: both come after the last day. */
  callPhone: { why: 'needed', since: 'left', days: 92 },
  /** Whole weeks: so it is said. SQL says it again, in `application_kept_days()`. */
  application: { why: 'needed', since: 'ended', days: 28 },
  /** What a coach wrote for themselves alone, from the end of that role. SQL: `coach_notes_kept_days()`. */
  coachNotes: { why: 'needed', since: 'ended', days: 14 },
  receiptPages: { why: 'needed', since: 'ended', days: 60 },
  requests: { why: 'needed', since: 'ended', days: 90 },
  /** A customer bought it, and it was not delivered: longer than what was asked, not for ever. */
  waitingOrders: { why: 'needed', since: 'ended', days: 365 },
  /** A web shop that could not reach us tries again for some days; not for months. */
  heard: { why: 'needed', since: 'ended', days: 90 },
  scans: { why: 'needed', since: 'ended', days: 90 },
  texts: { why: 'needed', since: 'ended', days: 90 },
  /** But for those of an invoice, a quote, a reminder or a statement, which belong to it. */
  mails: { why: 'needed', since: 'ended', days: 90 },
  /** Longer: somebody may still have to be told by another way. */
  unsentMails: { why: 'needed', since: 'ended', days: 365 },
} as const satisfies Readonly<Record<string, Term>>

export type KeptKind = keyof typeof KEPT

/** What is erased of who left, by this term. */
export type ErasedOfLeaver =
  | 'meetings'
  | 'conversations'
  | 'board'
  | 'orders'
  | 'destination'
  | 'shopPage'
  | 'phone'
  | 'callPhone'

/** Who left before this day, of them the term is over on `today`. */
export function leftBefore(kind: ErasedOfLeaver, today: Day): Day {
  const term: Term = KEPT[kind]
  if (term.years !== undefined) return day(`${yearOf(today) - term.years}-01-01`)
  if (term.months !== undefined) return addMonths(today, -term.months)
  return addDays(today, -(term.days ?? 0))
}

/**
 * The last day on which a kind is kept of who left; undefined where its term does not run from that day, or where it
 * has none.
 */
export function keptUntil(kind: KeptKind, leftOn: Day): Day | undefined {
  const term: Term = KEPT[kind]
  if (term.since !== 'left') return undefined
  if (term.years !== undefined) return day(`${yearOf(leftOn) + term.years}-12-31`)
  if (term.months !== undefined) return addMonths(leftOn, term.months)
  return term.days === undefined ? undefined : addDays(leftOn, term.days)
}

/** What a domain erases of its own of who left before a day. Gives how many. */
export type Erasing = {
  readonly kind: ErasedOfLeaver
  /** The function of the database that does it, for the work of the night alone. */
  readonly erases: string
}

/**
 * The last day on which somebody who left reads their own proofs: as long as the co-operative must keep its books,
 * counted from the end of the year. The database says it again in `proofs_until()`.
 */
export function proofsUntil(leftOn: Day): Day {
  return day(`${yearOf(leftOn) + YEARS_OF_BOOKS}-12-31`)
}
