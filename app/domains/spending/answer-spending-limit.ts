import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { cents } from '../../platform/input.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { amSecondTo } from '../people/index.ts'
import { askedLimit, dropAskedLimit, holdLimit, storeLimit } from './spending-limit.db.ts'

/**
 * Says yes or no to a higher limit that somebody of the board asked for. Yes takes another person than who asked
 * (decision 0015); no, which leaves all as it was, anybody of board or administration.
 *
 * @param cents what was seen: another limit that was asked for meanwhile is not confirmed unseen
 *
 * Refused: `limit-not-asked`, `limit-of-own-hand`.
 */
export const answerSpendingLimit = command({
  name: 'spending.answer-spending-limit',
  about: () => null,
  may: 'spending-limit.answer',
  input: z.object({ cents: cents(), yes: z.boolean() }),
  async run(
    tx,
    actor: PersonActor,
    given,
    now,
  ): Promise<Result<null, 'limit-not-asked' | 'limit-of-own-hand'>> {
    const { cooperativeId, personId } = actor
    await holdLimit(tx, cooperativeId)
    const asked = await askedLimit(tx, cooperativeId)
    if (!asked || asked.cents !== given.cents) return refuse('limit-not-asked')
    if (!given.yes) {
      await dropAskedLimit(tx, cooperativeId)
      return ok(null)
    }
    if (!(await amSecondTo(tx, actor, asked.by, now))) return refuse('limit-of-own-hand')
    await storeLimit(tx, cooperativeId, { cents: asked.cents, by: personId, at: now.at })
    return ok(null)
  },
})
