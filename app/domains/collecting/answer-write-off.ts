import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id } from '../../platform/input.ts'
import { newId } from '../../values/id.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { checkNotOwn, holdPen } from '../books/index.ts'
import { answerAsSecond, type SecondYesRefusal } from '../people/index.ts'
import { membersOfInvoices, takeBackWriteOff, writeOffOpen, writeOffPreview } from '../sales/index.ts'
import { vatBackOn } from './write-off.ts'
import { answerWriteOffRow, waitingWriteOff } from './write-off.db.ts'

export type AnswerWriteOffRefusal =
  | 'no-such-write-off'
  | SecondYesRefusal
  | 'open-changed'
  | 'invoice-not-found'
  | 'no-scheme-in-force'
  | 'own-pot'

/** What an answer did: to the invoice, or nothing but end what was asked. */
export type Answered = 'written-off' | 'open-again' | 'no' | 'taken-back'

/**
 * Says yes or no to writing off, or to taking that back. A yes, of another than who asked (decision 0015), posts it:
 * the VAT comes back and what was shared of it goes back, or the other way round. A no may be of anybody but whose
 * pot it is; who asked takes it back.
 *
 * Refused: `no-such-write-off` when it is answered; what `answerAsSecond` refuses; `open-changed` when something was
 * paid meanwhile, so that it is asked anew.
 */
export const answerWriteOff = command({
  name: 'collecting.answer-write-off',
  about: ({ writeOffId }) => writeOffId,
  may: 'invoice.write-off',
  input: z.object({ writeOffId: id<'write-off'>(), yes: z.boolean() }),
  async run(
    tx,
    actor: PersonActor,
    { writeOffId, yes },
    now,
    commandId,
  ): Promise<Result<Answered, AnswerWriteOffRefusal>> {
    const { cooperativeId, personId } = actor
    await holdPen(tx, cooperativeId)
    const asked = await waitingWriteOff(tx, cooperativeId, writeOffId)
    if (!asked) return refuse('no-such-write-off')
    const answer = { by: personId, at: now.at }
    const { invoiceId, amount } = asked
    const own = await checkNotOwn(tx, actor, await membersOfInvoices(tx, cooperativeId, [invoiceId]))
    const said = await answerAsSecond(tx, actor, { by: asked.askedBy, isParty: !own.ok }, yes, now)
    if (!said.ok) return said
    if (said.value !== 'yes') {
      await answerWriteOffRow(tx, cooperativeId, writeOffId, { ...answer, settlementId: null })
      return ok(said.value)
    }
    const settlementId = newId<'settlement'>(now.at)
    await answerWriteOffRow(tx, cooperativeId, writeOffId, { ...answer, settlementId })
    const decided = { invoiceId, amount, settlementId }
    if (asked.ground === 'mistake') {
      const taken = await takeBackWriteOff(tx, actor, decided, now, commandId)
      return taken.ok ? ok('open-again') : taken
    }
    const invoice = await writeOffPreview(tx, cooperativeId, invoiceId)
    if (!invoice) return refuse('open-changed')
    const countsOn = vatBackOn(invoice.dueOn, now.today)
    const written = await writeOffOpen(tx, actor, { ...decided, countsOn }, now, commandId)
    return written.ok ? ok('written-off') : written
  },
})
