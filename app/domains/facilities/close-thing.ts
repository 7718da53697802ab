import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { day, id, ownWords } from '../../platform/input.ts'
import { addDays, daysBetween } from '../../values/day.ts'
import { newId } from '../../values/id.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { freePieces, insertBooking } from './booking.db.ts'
import { beginOf, halfHourOf } from './half-hours.ts'
import { heldThing } from './thing.db.ts'

/** The most days at once: who wants longer stops it. */
const MOST_DAYS = 31

export type CloseThingRefusal =
  | 'thing-not-found'
  | 'thing-stopped'
  | 'closing-order'
  | 'closing-past'
  | 'closing-too-long'
  | 'closing-booked'

/**
 * Nobody has a thing on some days: a holiday, a repair. Every piece is booked for nobody, so that the same key
 * keeps closings and bookings apart. Refuses `thing-not-found`, `thing-stopped`, `closing-order`, `closing-past`,
 * `closing-too-long` above 31 days, and `closing-booked` when a member has it: the administration calls that off
 * first.
 */
export const closeThing = command({
  name: 'facilities.close-thing',
  may: 'things.keep',
  about: ({ thingId }) => thingId,
  input: z.object({ thingId: id<'thing'>(), first: day(), last: day(), why: ownWords(200) }),
  async run(
    tx,
    { cooperativeId, personId }: PersonActor,
    { thingId, first, last, why },
    now,
  ): Promise<Result<null, CloseThingRefusal>> {
    if (last < first) return refuse('closing-order')
    if (first < now.today) return refuse('closing-past')
    if (daysBetween(first, last) >= MOST_DAYS) return refuse('closing-too-long', { count: String(MOST_DAYS) })
    const thing = await heldThing(tx, cooperativeId, thingId)
    if (!thing) return refuse('thing-not-found')
    if (thing.stoppedAt !== null) return refuse('thing-stopped')
    const [from, until] = [latest(beginOf(first), halfHourOf(now.at)), beginOf(addDays(last, 1))]
    const free = await freePieces(tx, cooperativeId, thing, from, until)
    if (free.length < thing.pieces) return refuse('closing-booked')
    const closing = { thingId, memberId: null, from, until, price: 0n, words: why }
    const made = { kind: 'closed', by: personId, at: now.at } as const
    for (const piece of free)
      await insertBooking(tx, cooperativeId, { ...closing, ...made, id: newId(now.at), piece })
    return ok(null)
  },
})

/** What was had earlier today stays as it was. */
const latest = (one: Date, other: Date): Date => (one > other ? one : other)
