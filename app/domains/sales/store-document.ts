import { z } from 'zod'
import { sales as english } from '../../text/en/sales.ts'
import { sales as dutch } from '../../text/nl/sales.ts'
import type { JobActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { insertFile } from '../../platform/file.db.ts'
import { bytes, id, sha256 } from '../../platform/input.ts'
import { enqueue } from '../../platform/jobs.ts'
import { newId } from '../../values/id.ts'
import { ok, refuse } from '../../values/result.ts'
import { lockInvoice } from './invoice.db.ts'
import { mailInvoiceJob } from './invoice-jobs.ts'
import { keepDocument } from './render.db.ts'

/**
 * Keeps the document of an invoice, with its SHA-256 in hex, and asks for the mail. The first one stays for
 * ever.
 */
export const storeDocument = command({
  name: 'sales.store-document',
  about: ({ invoiceId }) => invoiceId,
  may: 'job',
  input: z.object({ invoiceId: id<'invoice'>(), sha256: sha256(), content: bytes() }),
  async run(tx, actor: JobActor, { invoiceId, sha256, content }, now) {
    const found = await lockInvoice(tx, actor.cooperativeId, invoiceId)
    if (found?.invoice.state !== 'issued') return refuse('not-an-issued-invoice')
    const { invoice } = found
    if (invoice.documentId) return ok(invoice.documentId)
    const fileId = newId<'file'>(now.at)
    const words = invoice.buyer.language === 'nl' ? dutch : english
    const name = words.fileName[invoice.kind]({ number: invoice.number })
    await insertFile(tx, actor.cooperativeId, {
      id: fileId,
      name,
      mediaType: 'application/pdf',
      sha256: Buffer.from(sha256, 'hex'),
      content: Buffer.from(content),
      storedAt: now.at,
    })
    await keepDocument(tx, actor.cooperativeId, invoiceId, fileId)
    const mail = { invoiceId, mailId: newId<'mail'>(now.at), about: 'document' } as const
    await enqueue(tx, mailInvoiceJob, actor.cooperativeId, mail)
    return ok(fileId)
  },
})
