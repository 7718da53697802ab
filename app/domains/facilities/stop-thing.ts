import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id } from '../../platform/input.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { heldThing, storeStopped } from './thing.db.ts'

/**
 * From now on nobody books it any more: it broke, or was sold. What was booked stays, until the administration
 * calls it off. Refuses `thing-not-found`, `thing-stopped`.
 */
export const stopThing = command({
  name: 'facilities.stop-thing',
  may: 'things.keep',
  about: ({ thingId }) => thingId,
  input: z.object({ thingId: id<'thing'>() }),
  async run(
    tx,
    { cooperativeId }: PersonActor,
    { thingId },
    now,
  ): Promise<Result<null, 'thing-not-found' | 'thing-stopped'>> {
    const thing = await heldThing(tx, cooperativeId, thingId)
    if (!thing) return refuse('thing-not-found')
    if (thing.stoppedAt !== null) return refuse('thing-stopped')
    await storeStopped(tx, cooperativeId, thingId, now.at)
    return ok(null)
  },
})
