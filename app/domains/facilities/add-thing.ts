import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { newId, type Id } from '../../values/id.ts'
import { ok, type Result } from '../../values/result.ts'
import { checkThing, thingSaid, type ThingSaidRefusal } from './check-thing.ts'
import { insertThing } from './thing.db.ts'

/**
 * Adds something that members can book, with its rules. Refuses `thing-name-taken`, and rules that cannot be kept
 * (`thing-hours`, `thing-price`, `thing-deposit`). Gives its id.
 */
export const addThing = command({
  name: 'facilities.add-thing',
  may: 'things.keep',
  input: thingSaid,
  async run(
    tx,
    { cooperativeId, personId }: PersonActor,
    said,
    now,
  ): Promise<Result<Id<'thing'>, ThingSaidRefusal>> {
    const right = await checkThing(tx, cooperativeId, said)
    if (!right.ok) return right
    const id = newId<'thing'>(now.at)
    await insertThing(tx, cooperativeId, { ...said, id, by: personId, at: now.at })
    return ok(id)
  },
  about: (_, id) => id,
})
