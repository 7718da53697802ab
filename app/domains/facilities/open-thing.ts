import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id } from '../../platform/input.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { bookingById, bookingsAfter, storeEnded } from './booking.db.ts'
import { heldThing } from './thing.db.ts'

/**
 * Opens again what was closed: all pieces, from now on. `bookingId` is the closing of any of them. Refuses
 * `closing-not-found`, also when it is over or was opened already.
 */
export const openThing = command({
  name: 'facilities.open-thing',
  may: 'things.keep',
  about: ({ bookingId }) => bookingId,
  input: z.object({ bookingId: id<'thing-booking'>() }),
  async run(
    tx,
    { cooperativeId, personId }: PersonActor,
    { bookingId },
    now,
  ): Promise<Result<null, 'closing-not-found'>> {
    const named = await bookingById(tx, cooperativeId, bookingId)
    if (named?.kind !== 'closed') return refuse('closing-not-found')
    const { thingId } = named
    await heldThing(tx, cooperativeId, thingId)
    const together = (await bookingsAfter(tx, cooperativeId, now.at, { thingId, kind: 'closed' })).filter(
      ({ from, until }) =>
        from.getTime() === named.from.getTime() && until.getTime() === named.until.getTime(),
    )
    if (together.length === 0) return refuse('closing-not-found')
    const ids = together.map(({ id: one }) => one)
    await storeEnded(tx, cooperativeId, ids, { at: now.at, by: personId, how: 'cancelled', why: '' })
    return ok(null)
  },
})
