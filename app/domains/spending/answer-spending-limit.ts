import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { cents } from '../../platform/input.ts'
import { refuse, type Result } from '../../values/result.ts'
import { answerAsSecond, type Answer, type SecondYesRefusal } from '../people/index.ts'
import { askedLimit, dropAskedLimit, holdLimit, storeLimit } from './spending-limit.db.ts'

/**
 * Says yes or no to a higher limit that somebody of the board asked for. Yes takes another person than who asked
 * (decision 0015); no, which leaves all as it was, anybody of board or administration; who asked takes
 * it back.
 *
 * @param cents what was seen: another limit that was asked for meanwhile is not confirmed unseen
 *
 * Refused: `limit-not-asked`, and what `answerAsSecond` refuses.
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
  ): Promise<Result<Answer, 'limit-not-asked' | SecondYesRefusal>> {
    const { cooperativeId, personId } = actor
    await holdLimit(tx, cooperativeId)
    const asked = await askedLimit(tx, cooperativeId)
    if (!asked || asked.cents !== given.cents) return refuse('limit-not-asked')
    const said = await answerAsSecond(tx, actor, asked, given.yes, now)
    if (!said.ok) return said
    if (!given.yes) {
      await dropAskedLimit(tx, cooperativeId)
      return said
    }
    await storeLimit(tx, cooperativeId, { cents: asked.cents, by: personId, at: now.at })
    return said
  },
})
