import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { count, id } from '../../platform/input.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { highestBooked } from './booking.db.ts'
import { checkThing, thingSaid, type ThingSaidRefusal } from './check-thing.ts'
import { heldThing, storeThing } from './thing.db.ts'

export type ChangeThingRefusal =
  | ThingSaidRefusal
  | 'thing-not-found'
  | 'thing-changed'
  | 'thing-stopped'
  | 'thing-pieces-booked'

/**
 * Changes a thing or its rules. What was booked before stays as it was booked, with its price. Refuses what
 * `addThing` refuses, `thing-changed` when somebody else changed it since the form was opened, and
 * `thing-pieces-booked` when a piece is taken away that somebody booked (`count`: how many must stay).
 */
export const changeThing = command({
  name: 'facilities.change-thing',
  may: 'things.keep',
  about: ({ thingId }) => thingId,
  input: thingSaid.extend({ thingId: id<'thing'>(), revision: count() }),
  async run(
    tx,
    { cooperativeId }: PersonActor,
    { thingId, revision, ...said },
    now,
  ): Promise<Result<null, ChangeThingRefusal>> {
    const thing = await heldThing(tx, cooperativeId, thingId)
    if (!thing) return refuse('thing-not-found')
    if (thing.stoppedAt !== null) return refuse('thing-stopped')
    if (thing.revision !== revision) return refuse('thing-changed')
    const right = await checkThing(tx, cooperativeId, said, thingId)
    if (!right.ok) return right
    const booked = await highestBooked(tx, cooperativeId, thingId, now.at)
    if (said.pieces < booked) return refuse('thing-pieces-booked', { count: String(booked) })
    await storeThing(tx, cooperativeId, thingId, said)
    return ok(null)
  },
})
