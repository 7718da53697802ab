import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import type { Tx } from '../../platform/database.ts'
import { cents, count, day, id } from '../../platform/input.ts'
import { may } from '../../platform/permissions.ts'
import { newId, type Id } from '../../values/id.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { isMemberOn, memberById, memberOfPerson, type Member } from '../members/index.ts'
import { bookingsAfter, freePieces, insertBooking } from './booking.db.ts'
import { wasExplainedTo } from './explained.db.ts'
import { chosenAt, DAY_LONG } from './half-hours.ts'
import { checkHeld, type HeldRefusal } from './held.ts'
import { heldThing } from './thing.db.ts'
import { spanOf, type SpanRefusal } from './thing.ts'

/** A time on a day. */
export const chosenTime = z.object({ day: day(), time: count().max(DAY_LONG) })

export type BookThingRefusal =
  | SpanRefusal
  | HeldRefusal
  | 'thing-not-found'
  | 'thing-stopped'
  | 'booking-not-a-member'
  | 'booking-not-explained'
  | 'booking-taken'
  | 'booking-price'
  | 'booking-deposit'

/**
 * Books a piece of a thing for a member: a member for themselves, the administration for anybody (`memberId`). Who
 * is first has it; who is later reads `booking-taken`. Everybody who books the same thing waits for each other, and
 * should that ever fail, the key on `thing_claim` refuses the second. Refuses what the rules of the thing do not
 * let (`spanOf`), more than one member holds of it (`checkHeld`; the administration may book more for a member),
 * `booking-not-explained` where that comes first, and `booking-price` when it costs something else than
 * the `price` in cents that was said yes to. `booking-deposit` when it asks another `deposit`. Gives
 * the id of the booking.
 */
export const bookThing = command({
  name: 'facilities.book-thing',
  may: 'thing.book',
  onBehalf: 'thing-booked',
  input: z.object({
    thingId: id<'thing'>(),
    memberId: id<'member'>().optional(),
    from: chosenTime,
    until: chosenTime,
    price: cents(),
    deposit: cents().default(0n),
  }),
  async run(
    tx,
    actor: PersonActor,
    { thingId, memberId, from, until, price, deposit },
    now,
  ): Promise<Result<Id<'thing-booking'>, BookThingRefusal>> {
    const { cooperativeId, personId } = actor
    const thing = await heldThing(tx, cooperativeId, thingId)
    if (!thing) return refuse('thing-not-found')
    if (thing.stoppedAt !== null) return refuse('thing-stopped')
    const span = spanOf(thing, { from, until }, now)
    if (!span.ok) return span
    const member = await memberToBookFor(tx, actor, memberId)
    if (!member || !isMemberOn(member, chosenAt(span.value.from).day)) return refuse('booking-not-a-member')
    if (thing.whoMay === 'explained' && !(await wasExplainedTo(tx, cooperativeId, thingId, member.id)))
      return refuse('booking-not-explained')
    if (span.value.price !== price) return refuse('booking-price', { price: String(span.value.price) })
    if (thing.deposit !== deposit) return refuse('booking-deposit', { deposit: String(thing.deposit) })
    if (member.personId === personId) {
      const mine = { thingId, memberId: member.id }
      const held = await bookingsAfter(tx, cooperativeId, now.at, mine)
      const right = checkHeld(thing, held, span.value)
      if (!right.ok) return right
    }
    const [piece] = await freePieces(tx, cooperativeId, thing, span.value.from, span.value.until)
    if (piece === undefined) return refuse('booking-taken')
    const booking = {
      ...span.value,
      deposit,
      id: newId<'thing-booking'>(now.at),
      thingId,
      piece,
      memberId: member.id,
    }
    const made = { kind: 'use', words: '', by: personId, at: now.at } as const
    await insertBooking(tx, cooperativeId, { ...booking, ...made })
    return ok(booking.id)
  },
  about: (_, bookingId) => bookingId,
})

/** Oneself, or whom the administration books for. */
export async function memberToBookFor(
  tx: Tx,
  actor: PersonActor,
  memberId: Id<'member'> | undefined,
): Promise<Member | undefined> {
  const own = await memberOfPerson(tx, actor.cooperativeId, actor.personId)
  if (memberId === undefined || memberId === own?.id) return own
  return may(actor, 'bookings.keep') ? memberById(tx, actor.cooperativeId, memberId) : undefined
}
