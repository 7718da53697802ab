import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id } from '../../platform/input.ts'
import { enqueue } from '../../platform/jobs.ts'
import { newId } from '../../values/id.ts'
import { ok, refuse } from '../../values/result.ts'
import { customerById } from './customer.db.ts'
import { invoiceById } from './invoice.db.ts'
import { mailInvoiceJob } from './invoice-jobs.ts'

/** Mails an issued document again, to the address that the customer has now. */
export const sendAgain = command({
  name: 'sales.send-again',
  about: ({ invoiceId }) => invoiceId,
  may: 'invoice.approve',
  input: z.object({ invoiceId: id<'invoice'>() }),
  async run(tx, actor: PersonActor, { invoiceId }, now) {
    const invoice = await invoiceById(tx, actor.cooperativeId, invoiceId)
    if (invoice?.state !== 'issued') return refuse('not-an-issued-invoice')
    if (!invoice.documentId) return refuse('document-not-ready')
    const customer = await customerById(tx, actor.cooperativeId, invoice.customerId)
    if (!customer?.email) return refuse('customer-without-email')
    const mail = { invoiceId, mailId: newId<'mail'>(now.at), about: 'document' } as const
    await enqueue(tx, mailInvoiceJob, actor.cooperativeId, mail)
    return ok(null)
  },
})
