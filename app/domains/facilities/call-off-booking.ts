import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id, ownWords } from '../../platform/input.ts'
import { enqueue } from '../../platform/jobs.ts'
import { may } from '../../platform/permissions.ts'
import { newId } from '../../values/id.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { heldBooking, storeEnded } from './booking.db.ts'
import { fetchedOf } from './hand-over.db.ts'
import { officeReach } from './load-office-reach.ts'
import { mailCalledOffJob } from './mail-called-off-job.ts'
import { calledOffUntil } from './thing.ts'

export type CallOffRefusal =
  | 'booking-not-found'
  | 'booking-ended'
  | 'booking-begun'
  | 'booking-fetched'
  | 'booking-too-late'
  | 'booking-why'

/**
 * Calls a booking off before it begins, so that others can have it, and nothing is paid. A member their own, until
 * as many `hours` before as the thing says (`booking-too-late`); the administration any, later too, with a reason
 * that the member reads (`booking-why`), who gets a mail. Refuses `booking-not-found`, `booking-ended`,
 * `booking-begun`, and `booking-fetched` once somebody said how it was: then it comes back.
 */
export const callOffBooking = command({
  name: 'facilities.call-off-booking',
  may: 'thing.book',
  onBehalf: 'booking-called-off',
  about: ({ bookingId }) => bookingId,
  input: z.object({ bookingId: id<'thing-booking'>(), why: ownWords(300) }),
  async run(tx, actor: PersonActor, { bookingId, why }, now): Promise<Result<null, CallOffRefusal>> {
    const booking = await heldBooking(tx, actor.cooperativeId, bookingId)
    const office = may(actor, 'bookings.keep')
    const own = booking?.memberPerson === actor.personId
    if (!booking || booking.kind === 'closed' || (!own && !office)) return refuse('booking-not-found')
    const { from, cancelHours } = booking
    if (booking.endedAt !== null) return refuse('booking-ended')
    if ((await fetchedOf(tx, actor.cooperativeId, [bookingId])).size > 0) return refuse('booking-fetched')
    if (from <= now.at) return refuse('booking-begun')
    if (!office && now.at > calledOffUntil(from, booking))
      return refuse('booking-too-late', {
        hours: String(cancelHours),
        ...(await officeReach(tx, actor.cooperativeId)),
      })
    if (!own && why === '') return refuse('booking-why')
    const end = { at: now.at, by: actor.personId, how: 'cancelled', why } as const
    await storeEnded(tx, actor.cooperativeId, [bookingId], end)
    if (!own)
      await enqueue(tx, mailCalledOffJob, actor.cooperativeId, { bookingId, mailId: newId<'mail'>(now.at) })
    return ok(null)
  },
})
