import type { Id } from '../../values/id.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import type { Booking } from './booking.ts'

/** When something is said of how a thing is. */
export const MOMENTS = ['fetched', 'returned'] as const
export type Moment = (typeof MOMENTS)[number]

/** Who says it: who has it, or who lends it. */
export type Side = 'member' | 'cooperative'

/** What may come as a photo. */
export const PHOTO_TYPES = ['image/jpeg', 'image/png', 'image/webp'] as const
export type PhotoType = (typeof PHOTO_TYPES)[number]

/** Photos with one word. */
export const MOST_PHOTOS = 4

/** A word of one side, as it was said. */
export type Word = {
  readonly id: Id<'thing-word'>
  readonly bookingId: Id<'thing-booking'>
  readonly moment: Moment
  readonly side: Side
  /** Which word of this side at this moment it is, from 1: a later one adds what was seen when fetched. */
  readonly nth: number
  /** Empty: there is none. */
  readonly damage: string
  readonly saidAt: Date
  readonly photos: readonly Id<'thing-photo'>[]
}

/** From a day before it begins: a key is fetched the evening before. */
const EARLY = 24 * 3_600_000

/** So long before it begins a member is asked whether they have it already. */
const SOON = 3_600_000

/** Words of one side at one moment. */
const MOST_WORDS = 10

export type HandOverRefusal =
  | 'handover-off'
  | 'handover-early'
  | 'handover-said'
  | 'handover-more'
  | 'handover-returned'

/**
 * Whether one side can say now how a thing is. Fetching from a day before the booking begins, bringing back from
 * when it begins, both also long after; each side once. Until it is back a side adds, in words, what it saw later of
 * how it was when fetched.
 *
 * @param words what was said of the booking before
 * @returns which word of this side at this moment it is; `handover-off` when it was called off, `handover-early`,
 *   `handover-said`, `handover-more` for who adds no words, `handover-returned` of how it was when fetched, once it is
 *   back: what one remembers then proves nothing
 */
export function checkHandOver(
  booking: Pick<Booking, 'from' | 'endedHow'>,
  words: readonly Pick<Word, 'moment' | 'side'>[],
  said: { readonly moment: Moment; readonly side: Side; readonly damage: string },
  now: Date,
): Result<{ readonly nth: number }, HandOverRefusal> {
  const inTime = checkMoment(booking, said.moment, now)
  if (!inTime.ok) return inTime
  const isBack = words.some(({ moment }) => moment === 'returned')
  if (said.moment === 'fetched' && isBack) return refuse('handover-returned')
  const before = words.filter(({ moment, side }) => moment === said.moment && side === said.side).length
  if (before > 0 && (said.moment === 'returned' || before >= MOST_WORDS)) return refuse('handover-said')
  return before > 0 && said.damage === '' ? refuse('handover-more') : ok({ nth: before + 1 })
}

/** Whether it is the time for it: `handover-off` when it was called off, `handover-early`. */
export function checkMoment(
  { from, endedHow }: Pick<Booking, 'from' | 'endedHow'>,
  moment: Moment,
  now: Date,
): Result<null, 'handover-off' | 'handover-early'> {
  if (endedHow === 'cancelled') return refuse('handover-off')
  const early = moment === 'fetched' ? EARLY : 0
  return now.getTime() < from.getTime() - early ? refuse('handover-early') : ok(null)
}

/** Whether who fetches it says so long before the booking begins. */
export const isSaidSoon = ({ from }: Pick<Booking, 'from'>, moment: Moment, now: Date): boolean =>
  moment === 'fetched' && now.getTime() < from.getTime() - SOON
