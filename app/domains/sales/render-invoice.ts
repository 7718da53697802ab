/** What follows after an invoice is issued: its paper, made once. */
import { ublOf } from '../../documents/ubl.ts'
import { invoiceSheet } from '../../documents/invoice-sheet.ts'
import type { Logo } from '../../documents/invoice-document.ts'
import type { JobActor } from '../../platform/actor.ts'
import type { Clock } from '../../platform/clock.ts'
import type { Perform } from '../../platform/command.ts'
import type { Database } from '../../platform/database.ts'
import { documentTemplate, PdfError, renderPdf, type PdfAttachment } from '../../platform/pdf.ts'
import { eInvoice as english } from '../../text/en/e-invoice.ts'
import { eInvoice as dutch } from '../../text/nl/e-invoice.ts'
import { newId, type Id } from '../../values/id.ts'
import { eInvoiceOf } from './e-invoice.ts'
import type { Issued } from './invoice.ts'
import { paperOf } from './paper.ts'
import { forPaper, type StoredLogo } from './render.db.ts'
import { storeDocument } from './store-document.ts'

/** What making a paper needs. */
export type RenderNeeds = { readonly database: Database; readonly perform: Perform; readonly clock: Clock }

/**
 * Makes the document of an invoice, with the same as an e-invoice inside, and stores both with their hash. Once: what
 * is stored is never made again, and when two do this at the same time the second throws its own away. Storing asks for
 * the mail, in the same transaction.
 *
 * @throws Error when the invoice is not issued, or no paper comes out
 */
export async function renderInvoice(
  { database, perform, clock }: RenderNeeds,
  actor: JobActor,
  id: Id<'invoice'>,
): Promise<void> {
  const found = await database.read(actor, (tx) => forPaper(tx, actor.cooperativeId, id))
  if (found?.invoice.state !== 'issued') throw new Error(`invoice ${id} is not issued`)
  if (found.invoice.documentId) return
  const eInvoice = Buffer.from(ublOf(eInvoiceOf(found.invoice)))
  const content = await withOrWithoutLogo({ ...found, invoice: found.invoice, eInvoice })
  const files = { invoiceId: id, paper: content, eInvoice }
  const stored = await perform(storeDocument, actor, files, newId(clock().at))
  if (!stored.ok) throw new Error(`document of ${id}: ${stored.reason}`)
}

/**
 * The paper with the logo; without it when the logo cannot be drawn: a broken picture must never keep an
 * issued invoice from its paper. No paper in time is no fault of the picture: that is tried again later.
 */
async function withOrWithoutLogo(
  made: Made & { readonly logo: StoredLogo | undefined },
): Promise<Uint8Array> {
  const logo = logoOf(made.logo)
  try {
    return await pdfOf(made, logo)
  } catch (error) {
    if (!logo || !(error instanceof PdfError) || error.reason === 'time') throw error
    return pdfOf(made, undefined)
  }
}

type Made = { readonly invoice: Issued; readonly eInvoice: Uint8Array }

async function pdfOf({ invoice, eInvoice }: Made, logo: Logo | undefined): Promise<Uint8Array> {
  const { data, images } = invoiceSheet(paperOf(invoice, { logo }))
  const words = invoice.buyer.language === 'nl' ? dutch : english
  const attachment: PdfAttachment = {
    name: `${invoice.number}.xml`,
    mime: 'application/xml',
    bytes: eInvoice,
    description: words.attachment,
  }
  const template = await documentTemplate('invoice')
  return renderPdf({ template, data, images, on: invoice.issuedOn, attachments: [attachment] })
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
