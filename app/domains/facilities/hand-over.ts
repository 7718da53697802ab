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
  /** Empty: there is none. */
  readonly damage: string
  readonly saidAt: Date
  readonly photos: readonly Id<'thing-photo'>[]
}

/** From a day before it begins: a key is fetched the evening before. */
const EARLY = 24 * 3_600_000

export type HandOverRefusal = 'handover-off' | 'handover-early' | 'handover-said' | 'handover-returned'

/**
 * Whether one side can say now how a thing is. Fetching from a day before the booking begins, bringing back from
 * when it begins, both also long after; each side once.
 *
 * @param words what was said of the booking before
 * @returns `handover-off` when it was called off, `handover-early`, `handover-said`, `handover-returned` of how it was
 * when fetched, once it is back: what one remembers then proves nothing
 */
export function checkHandOver(
  { from, endedHow }: Pick<Booking, 'from' | 'endedHow'>,
  words: readonly Pick<Word, 'moment' | 'side'>[],
  said: { readonly moment: Moment; readonly side: Side },
  now: Date,
): Result<null, HandOverRefusal> {
  if (endedHow === 'cancelled') return refuse('handover-off')
  const early = said.moment === 'fetched' ? EARLY : 0
  if (now.getTime() < from.getTime() - early) return refuse('handover-early')
  const before = words.some(({ moment, side }) => moment === said.moment && side === said.side)
  if (before) return refuse('handover-said')
  const isBack = said.moment === 'fetched' && words.some(({ moment }) => moment === 'returned')
  return isBack ? refuse('handover-returned') : ok(null)
}
