import { ok, refuse, type Result } from '../../values/result.ts'
import type { Booking } from './booking.ts'
import { halfHoursBetween } from './half-hours.ts'
import type { MostPerMember, Span } from './thing.ts'

/** What a member holds of a thing already: from when until when. */
export type Held = Pick<Booking, 'from' | 'until'>

export type HeldRefusal = 'booking-at-once' | 'booking-most-times' | 'booking-most-hours'

/**
 * Whether a member who books for themselves holds no more of a thing than it lets one member have: pieces at the same
 * time, and bookings or hours that are not over. The database holds to it too (`keep_most_of_thing`).
 *
 * @param held bookings of the same member and thing that stand and are not over
 * @returns `booking-at-once` with the `count` of pieces, `booking-most-times` with the `count` of bookings,
 *   `booking-most-hours` with the `hours` it may be and the `held` ones, both without the wanted booking
 */
export function checkHeld(
  { atOnce, most }: MostPerMember,
  held: readonly Held[],
  wanted: Pick<Span, 'from' | 'until'>,
): Result<null, HeldRefusal> {
  if (mostAtOnce(held, wanted) > atOnce) return refuse('booking-at-once', { count: String(atOnce) })
  if (most?.of === 'bookings' && held.length + 1 > most.count)
    return refuse('booking-most-times', { count: String(most.count) })
  const before = halfHoursOf(held)
  if (most?.of === 'half-hours' && before + halfHoursOf([wanted]) > most.count)
    return refuse('booking-most-hours', { hours: String(most.count / 2), held: String(before / 2) })
  return ok(null)
}

/** The most pieces at any moment of the wanted time; it only becomes more where a booking begins. */
function mostAtOnce(held: readonly Held[], wanted: Held): number {
  const during = [wanted, ...held.filter(({ from, until }) => from < wanted.until && until > wanted.from)]
  const begins = during.map(({ from }) => (from > wanted.from ? from : wanted.from))
  return Math.max(...begins.map((at) => during.filter(({ from, until }) => from <= at && until > at).length))
}

const halfHoursOf = (spans: readonly Held[]) =>
  spans.reduce((together, { from, until }) => together + halfHoursBetween(from, until), 0)
