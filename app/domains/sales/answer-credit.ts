import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id } from '../../platform/input.ts'
import { newId } from '../../values/id.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { checkNotOwn, holdPen } from '../books/index.ts'
import { answerAsSecond, type SecondYesRefusal } from '../people/index.ts'
import { answerCreditRow, waitingCredits } from './credit-asked.db.ts'
import { membersOfInvoices } from './for-pots.db.ts'
import { loadCreditSize, type CreditSizeRefusal } from './load-credit-size.ts'
import { makeCredit, type MakeCreditRefusal } from './make-credit.ts'

export type AnswerCreditRefusal =
  | MakeCreditRefusal
  | CreditSizeRefusal
  | SecondYesRefusal
  | 'no-such-credit'
  | 'credit-changed'

/**
 * Says yes or no to crediting above the limit. A yes, of another than who asked (decision 0015), makes the credit note
 * that was asked; who asked takes it back.
 *
 * Refused: `no-such-credit` when it is answered; what `answerAsSecond` and crediting refuse; `credit-changed` when it
 * comes to another amount than was asked.
 */
export const answerCredit = command({
  name: 'sales.answer-credit',
  about: ({ askedId }) => askedId,
  may: 'invoice.credit',
  input: z.object({ askedId: id<'credit-asked'>(), yes: z.boolean() }),
  async run(
    tx,
    actor: PersonActor,
    { askedId, yes },
    now,
    commandId,
  ): Promise<Result<'credited' | 'no' | 'taken-back', AnswerCreditRefusal>> {
    const { cooperativeId, personId } = actor
    await holdPen(tx, cooperativeId)
    const asked = (await waitingCredits(tx, cooperativeId)).find((one) => one.id === askedId)
    if (!asked) return refuse('no-such-credit')
    const { invoiceId, chosen, reason } = asked
    const own = await checkNotOwn(tx, actor, await membersOfInvoices(tx, cooperativeId, [invoiceId]))
    const said = await answerAsSecond(tx, actor, { by: asked.askedBy, isParty: !own.ok }, yes, now)
    if (!said.ok) return said
    const answer = { by: personId, at: now.at }
    if (said.value !== 'yes') {
      await answerCreditRow(tx, cooperativeId, askedId, { ...answer, creditNoteId: null })
      return ok(said.value)
    }
    const size = await loadCreditSize(tx, cooperativeId, invoiceId, chosen)
    if (!size.ok) return size
    if (size.value.amount !== asked.amount) return refuse('credit-changed')
    const creditNoteId = newId<'invoice'>(now.at)
    await answerCreditRow(tx, cooperativeId, askedId, { ...answer, creditNoteId })
    const made = await makeCredit(tx, actor, { creditNoteId, invoiceId, chosen, reason }, now, commandId)
    return made.ok ? ok('credited') : made
  },
})
