import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id } from '../../platform/input.ts'
import { newId, type Id } from '../../values/id.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { answerAsSecond, type SecondYesRefusal } from '../people/index.ts'
import { postOpening } from './open-balance.ts'
import { answerOpeningRow, waitingOpening } from './opening.db.ts'
import { holdPen } from './pen.db.ts'

export type AnswerOpeningRefusal = 'reason-needed' | 'no-such-opening' | SecondYesRefusal | 'opening-already'

/**
 * Says yes or no to an opening balance after the bank. A yes, of another than who asked (decision 0015), books it; a no
 * may be of anybody. Gives the id of the entry; or `no`, or `taken-back` by who asked.
 *
 * Refused: `no-such-opening` when it is answered; what `answerAsSecond` refuses; `opening-already` when one
 * stands since.
 */
export const answerOpening = command({
  name: 'books.answer-opening',
  may: 'books.post',
  input: z.object({ requestId: id<'opening-request'>(), yes: z.boolean() }),
  about: ({ requestId }) => requestId,
  async run(
    tx,
    actor: PersonActor,
    { requestId, yes },
    now,
    commandId,
  ): Promise<Result<Id<'entry'> | 'no' | 'taken-back', AnswerOpeningRefusal>> {
    const { cooperativeId, personId: by } = actor
    await holdPen(tx, cooperativeId)
    const asked = await waitingOpening(tx, cooperativeId)
    if (asked?.id !== requestId) return refuse('no-such-opening')
    const said = await answerAsSecond(tx, actor, { by: asked.askedBy }, yes, now)
    if (!said.ok) return said
    if (said.value !== 'yes') {
      await answerOpeningRow(tx, cooperativeId, requestId, { by, at: now.at, entryId: null })
      return ok(said.value)
    }
    const entryId = newId<'entry'>(now.at)
    await answerOpeningRow(tx, cooperativeId, requestId, { by, at: now.at, entryId })
    return postOpening(tx, actor, { ...asked, reason: asked.why }, entryId, now, commandId)
  },
})
