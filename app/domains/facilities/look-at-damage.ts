import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id } from '../../platform/input.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { damageToLookAt, insertLooked } from './damage.db.ts'
import { thingById } from './thing.db.ts'

/**
 * Somebody of the administration looked at the damage they read: the thing can be lent as it is, or they closed it
 * first. What was said meanwhile waits for another look. Refused: `thing-not-found`.
 */
export const lookAtDamage = command({
  name: 'facilities.look-at-damage',
  may: 'things.keep',
  about: ({ thingId }) => thingId,
  input: z.object({ thingId: id<'thing'>(), words: z.array(id<'thing-word'>()).min(1).max(200) }),
  async run(
    tx,
    { cooperativeId, personId }: PersonActor,
    { thingId, words },
    now,
  ): Promise<Result<null, 'thing-not-found'>> {
    if (!(await thingById(tx, cooperativeId, thingId))) return refuse('thing-not-found')
    const waits = await damageToLookAt(tx, thingId)
    const looked = waits.filter(({ wordId }) => words.includes(wordId)).map(({ wordId }) => wordId)
    await insertLooked(tx, cooperativeId, looked, { personId, at: now.at })
    return ok(null)
  },
})
