import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id } from '../../platform/input.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { checkNotOwn, holdPen } from '../books/index.ts'
import { answerAsSecond, type SecondYesRefusal } from '../people/index.ts'
import { answerUndoRow, chargeToUndo } from './charge-undo.db.ts'
import { bookBack } from './undo-charge.ts'

export type AnswerUndoRefusal = SecondYesRefusal | 'undo-answered' | 'own-pot'

/**
 * Says yes or no to taking back a settled month that is in closed books. A yes, of another than who asked (decision
 * 0015), books it back; who asked takes it back.
 *
 * Refuses `undo-answered` when it waits no more, and what `answerAsSecond` refuses.
 */
export const answerUndo = command({
  name: 'facilities.answer-undo',
  may: 'books.post',
  about: ({ chargeId }) => chargeId,
  input: z.object({ chargeId: id<'thing-charge'>(), yes: z.boolean() }),
  async run(
    tx,
    actor: PersonActor,
    { chargeId, yes },
    now,
    commandId,
  ): Promise<Result<'undone' | 'no' | 'taken-back', AnswerUndoRefusal>> {
    const { cooperativeId, personId: by } = actor
    await holdPen(tx, cooperativeId)
    const charge = await chargeToUndo(tx, cooperativeId, chargeId)
    if (!charge?.waits) return refuse('undo-answered')
    const own = await checkNotOwn(tx, actor, [charge.memberId])
    const said = await answerAsSecond(tx, actor, { by: charge.waits.askedBy, isParty: !own.ok }, yes, now)
    if (!said.ok) return said
    const answer = { by, at: now.at }
    if (said.value !== 'yes') {
      await answerUndoRow(tx, cooperativeId, charge.waits.id, { ...answer, yes: false, entryId: null })
      return ok(said.value)
    }
    const entryId = await bookBack(tx, actor, charge, now, commandId)
    if (!entryId.ok) return entryId
    await answerUndoRow(tx, cooperativeId, charge.waits.id, { ...answer, yes: true, entryId: entryId.value })
    return ok('undone')
  },
})
