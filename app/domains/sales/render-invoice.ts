/** What follows after an invoice is issued: its paper, made once, and the mail to the customer. */
import { createHash } from 'node:crypto'
import { invoiceSheet } from '../../documents/invoice-sheet.ts'
import type { Logo } from '../../documents/invoice-document.ts'
import type { JobActor } from '../../platform/actor.ts'
import type { Clock } from '../../platform/clock.ts'
import type { Perform } from '../../platform/command.ts'
import type { Database } from '../../platform/database.ts'
import type { JobHandler } from '../../platform/jobs.ts'
import { documentTemplate, PdfError, renderPdf } from '../../platform/pdf.ts'
import { newId, type Id } from '../../values/id.ts'
import { answerMail, documentMail } from './invoice-mail.ts'
import type { Issued } from './invoice.ts'
import { mailJobOf } from './mail-job.ts'
import { paperOf } from './paper.ts'
import { forMail, forPaper, type StoredLogo } from './render.db.ts'
import { storeDocument } from './store-document.ts'
import { noteSendFailed } from './note-send-failed.ts'
import { noteSent } from './note-sent.ts'
import { queueMail } from './queue-mail.ts'

/** What the jobs of sales need. */
export type SalesJobParts = {
  readonly database: Database
  readonly perform: Perform
  readonly clock: Clock
  /** Delivers a row of the table `mail` (`deliverStoredMail`). */
  readonly deliver: JobHandler
  /** Where customers find their invoice: `https://kantoor.example.org`, without a slash at the end. */
  readonly publicUrl: string
}

/**
 * The jobs of sales by name, for `startJobs` and `finishJobs`. Each bears being done twice, and being killed
 * anywhere.
 */
export function salesJobs(parts: SalesJobParts): Record<string, JobHandler> {
  return {
    'render-invoice': (actor, id) => renderInvoice(parts, actor, id as Id<'invoice'>),
    'mail-invoice': (actor, id) => mailInvoice(parts, actor, id),
    'send-invoice-mail': (actor, id) => sendInvoiceMail(parts, actor, id as Id<'mail'>),
  }
}

/**
 * Makes the document of an invoice and stores it with its hash. Once: what is stored is never made again, and
 * when two do this at the same time the second throws its own away. Storing asks for the mail, in the same
 * transaction.
 */
async function renderInvoice(
  { database, perform, clock }: SalesJobParts,
  actor: JobActor,
  id: Id<'invoice'>,
): Promise<void> {
  const found = await database.read(actor, (tx) => forPaper(tx, actor.cooperativeId, id))
  if (found?.invoice.state !== 'issued') throw new Error(`invoice ${id} is not issued`)
  if (found.invoice.documentId) return
  const content = await withOrWithoutLogo(found.invoice, logoOf(found.logo))
  const sha256 = createHash('sha256').update(content).digest('hex')
  const stored = await perform(storeDocument, actor, { invoiceId: id, sha256, content }, newId(clock().at))
  if (!stored.ok) throw new Error(`document of ${id}: ${stored.reason}`)
}

/**
 * The paper with the logo; without it when the logo cannot be drawn: a broken picture must never keep an
 * issued invoice from its paper. No paper in time is no fault of the picture: that is tried again later.
 */
async function withOrWithoutLogo(invoice: Issued, logo: Logo | undefined): Promise<Uint8Array> {
  try {
    return await pdfOf(invoice, logo)
  } catch (error) {
    if (!logo || !(error instanceof PdfError) || error.reason === 'time') throw error
    return pdfOf(invoice, undefined)
  }
}

async function pdfOf(invoice: Issued, logo: Logo | undefined): Promise<Uint8Array> {
  const { data, images } = invoiceSheet(paperOf(invoice, { logo }))
  return renderPdf({ template: await documentTemplate('invoice'), data, images, on: invoice.issuedOn })
}

const LOGO_KINDS: Record<string, Logo['kind']> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/svg+xml': 'svg',
}

function logoOf(stored: StoredLogo | undefined): Logo | undefined {
  const kind = stored && LOGO_KINDS[stored.mediaType]
  return kind ? { kind, bytes: stored.content } : undefined
}

/** Writes a mail to the customer, when there is an address, and asks for it to be sent. */
async function mailInvoice(
  { database, perform, clock, publicUrl }: SalesJobParts,
  actor: JobActor,
  jobId: string,
): Promise<void> {
  const { invoiceId, mailId, about } = mailJobOf(jobId)
  const found = await database.read(actor, (tx) => forMail(tx, actor.cooperativeId, invoiceId))
  if (found?.invoice.state !== 'issued') throw new Error(`invoice ${invoiceId} is not issued`)
  const { invoice, email, answer } = found
  if (!email) return
  const url = `${publicUrl}/f/${invoice.linkToken}`
  const mail = about === 'answer' ? answerMail(invoice, answer ?? '', url) : documentMail(invoice, url)
  const attached = about === 'document' && invoice.documentId ? invoice.documentId : null
  const queued = await perform(
    queueMail,
    actor,
    { invoiceId, mailId, to: email, ...mail, attached },
    newId(clock().at),
  )
  if (!queued.ok) throw new Error(`mail about ${invoiceId}: ${queued.reason}`)
}

/** Sends a mail about an invoice and keeps with the invoice that it left, or that it could not. */
async function sendInvoiceMail(
  { perform, clock, deliver }: SalesJobParts,
  actor: JobActor,
  mailId: Id<'mail'>,
): Promise<void> {
  try {
    await deliver(actor, mailId)
  } catch (error) {
    await perform(noteSendFailed, actor, { mailId }, newId(clock().at))
    throw error
  }
  await perform(noteSent, actor, { mailId }, newId(clock().at))
}
