import { z } from 'zod'
import { eInvoice as eEnglish } from '../../text/en/e-invoice.ts'
import { sales as english } from '../../text/en/sales.ts'
import { eInvoice as eDutch } from '../../text/nl/e-invoice.ts'
import { sales as dutch } from '../../text/nl/sales.ts'
import type { JobActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { keepFile } from '../../platform/file.db.ts'
import { bytes, id } from '../../platform/input.ts'
import { enqueue } from '../../platform/jobs.ts'
import { newId } from '../../values/id.ts'
import { ok, refuse } from '../../values/result.ts'
import { customerById } from './customer.db.ts'
import { lockInvoice } from './invoice.db.ts'
import { mailInvoiceJob } from './invoice-jobs.ts'
import { askToSend } from './peppol/ask-to-send.ts'
import { keepDocument } from './render.db.ts'

/**
 * Keeps the paper of an invoice and its e-invoice and asks for the mail; for a customer
 * who wants it, for sending over the network too. The first ones stay for ever.
 */
export const storeDocument = command({
  name: 'sales.store-document',
  about: ({ invoiceId }) => invoiceId,
  may: 'job',
  input: z.object({ invoiceId: id<'invoice'>(), paper: bytes(), eInvoice: bytes() }),
  async run(tx, actor: JobActor, { invoiceId, paper, eInvoice }, now) {
    const found = await lockInvoice(tx, actor.cooperativeId, invoiceId)
    if (found?.invoice.state !== 'issued') return refuse('not-an-issued-invoice')
    const { invoice } = found
    if (invoice.documentId) return ok(invoice.documentId)
    const { kind, number, buyer } = invoice
    const [words, eWords] = buyer.language === 'nl' ? [dutch, eDutch] : [english, eEnglish]
    const pdf = { content: paper, name: words.fileName[kind]({ number }), mediaType: 'application/pdf' }
    const xml = { content: eInvoice, name: eWords.fileName[kind]({ number }), mediaType: 'application/xml' }
    const documentId = await keepFile(tx, actor.cooperativeId, { ...pdf, at: now.at })
    const eInvoiceId = await keepFile(tx, actor.cooperativeId, { ...xml, at: now.at })
    await keepDocument(tx, actor.cooperativeId, invoiceId, { documentId, eInvoiceId })
    const mail = { invoiceId, mailId: newId<'mail'>(now.at), about: 'document' } as const
    await enqueue(tx, mailInvoiceJob, actor.cooperativeId, mail)
    const customer = await customerById(tx, actor.cooperativeId, invoice.customerId)
    // Who cannot be reached, or when there is no account, gets the file in the mail only.
    if (customer?.wantsEInvoice) await askToSend(tx, actor.cooperativeId, invoice, now, null)
    return ok(documentId)
  },
})
