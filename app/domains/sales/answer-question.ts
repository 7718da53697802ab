import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id, ownWords } from '../../platform/input.ts'
import { enqueue } from '../../platform/jobs.ts'
import { newId } from '../../values/id.ts'
import { ok, refuse } from '../../values/result.ts'
import { insertEvents, invoiceById } from './invoice.db.ts'
import { mailInvoiceJob } from './invoice-jobs.ts'

/**
 * The member or the administration answers the customer: on the page of the link, and by mail when there is
 * an address.
 */
export const answerQuestion = command({
  name: 'sales.answer-question',
  about: ({ invoiceId }) => invoiceId,
  may: 'invoice.draft',
  onBehalf: 'question-answered',
  input: z.object({ invoiceId: id<'invoice'>(), answer: ownWords(2000) }),
  async run(tx, actor: PersonActor, { invoiceId, answer }, now) {
    if (answer.trim() === '') return refuse('answer-empty')
    const invoice = await invoiceById(tx, actor.cooperativeId, invoiceId)
    if (invoice?.state !== 'issued') return refuse('not-an-issued-invoice')
    const events = [{ kind: 'answered', by: actor.personId, words: answer.trim() }] as const
    await insertEvents(tx, actor.cooperativeId, invoiceId, events, now.at)
    const mail = { invoiceId, mailId: newId<'mail'>(now.at), about: 'answer' } as const
    await enqueue(tx, mailInvoiceJob, actor.cooperativeId, mail)
    return ok(null)
  },
})
