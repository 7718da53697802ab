/** What the jobs of sales keep. Each does nothing when it was done before. */
import { z } from 'zod'
import { sales as english } from '../../text/en/sales.ts'
import { sales as dutch } from '../../text/nl/sales.ts'
import type { JobActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { enqueue } from '../../platform/jobs.ts'
import { newId } from '../../values/id.ts'
import { ok, refuse } from '../../values/result.ts'
import { idIn } from './input.ts'
import { lockInvoice } from './invoice.db.ts'
import { mailJobId } from './mail-job.ts'
import * as db from './render.db.ts'

const bytesIn = z.custom<Uint8Array>((value) => value instanceof Uint8Array)

/**
 * Keeps the document of an invoice, with its SHA-256 in hex, and asks for the mail. The first one stays for
 * ever.
 */
export const storeDocument = command({
  name: 'sales.store-document',
  may: 'operator',
  input: z.object({ invoiceId: idIn<'invoice'>(), sha256: z.string(), content: bytesIn }),
  async run(tx, actor: JobActor, { invoiceId, sha256, content }, now) {
    const found = await lockInvoice(tx, actor.cooperativeId, invoiceId)
    if (found?.invoice.state !== 'issued') return refuse('not-an-issued-invoice')
    const { invoice } = found
    if (invoice.documentId) return ok(invoice.documentId)
    const fileId = newId<'file'>(now.at)
    const words = invoice.buyer.language === 'nl' ? dutch : english
    const name = words.fileName[invoice.kind]({ number: invoice.number })
    await db.insertDocument(tx, actor.cooperativeId, invoiceId, { id: fileId, name, sha256, content }, now.at)
    const id = mailJobId({ invoiceId, mailId: newId<'mail'>(now.at), about: 'document' })
    await enqueue(tx, 'mail-invoice', { cooperativeId: actor.cooperativeId, id })
    return ok(fileId)
  },
})

/** Keeps a mail about an invoice as it will be sent, and asks for it to be sent. */
export const queueMail = command({
  name: 'sales.queue-mail',
  may: 'operator',
  input: z.object({
    invoiceId: idIn<'invoice'>(),
    mailId: idIn<'mail'>(),
    to: z.string(),
    subject: z.string(),
    text: z.string(),
    html: z.string(),
    attached: idIn<'file'>().nullable(),
  }),
  async run(tx, actor: JobActor, mail, now) {
    await db.insertMail(tx, actor.cooperativeId, mail, now.at)
    const payload = { cooperativeId: actor.cooperativeId, id: mail.mailId }
    await enqueue(tx, 'send-invoice-mail', payload, `send-invoice-mail:${mail.mailId}`)
    return ok(null)
  },
})

/** Keeps with the invoice that a mail about it left. */
export const noteSent = command({
  name: 'sales.note-sent',
  may: 'operator',
  input: z.object({ mailId: idIn<'mail'>() }),
  async run(tx, actor: JobActor, { mailId }, now) {
    await db.insertSent(tx, actor.cooperativeId, mailId, now.at)
    return ok(null)
  },
})

/** Keeps with the invoice, once per mail, that a mail about it could not be sent. It is tried again. */
export const noteSendFailed = command({
  name: 'sales.note-send-failed',
  may: 'operator',
  input: z.object({ mailId: idIn<'mail'>() }),
  async run(tx, actor: JobActor, { mailId }, now) {
    await db.insertSendFailed(tx, actor.cooperativeId, mailId, newId<'event'>(now.at), now.at)
    return ok(null)
  },
})
