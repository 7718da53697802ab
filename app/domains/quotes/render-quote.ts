/** What follows after a quote is sent: its paper, made once. */
import type { Logo } from '../../documents/invoice-document.ts'
import { quoteSheet } from '../../documents/quote-sheet.ts'
import type { JobActor } from '../../platform/actor.ts'
import { documentTemplate, PdfError, renderPdf } from '../../platform/pdf.ts'
import { newId, type Id } from '../../values/id.ts'
import { partsOfQuote, type StoredPart } from './part.db.ts'
import type { QuoteJobNeeds } from './quote-job-needs.ts'
import { quotePaper } from './quote-paper.ts'
import type { Quote, Sent } from './quote.ts'
import { quoteForPaper } from './render-quote.db.ts'
import { storeQuoteDocument } from './store-quote-document.ts'

/**
 * Makes the document of a quote and stores it with its hash, once. Storing asks for the mail, in the same transaction.
 *
 * @throws Error when the quote was not sent, or no paper comes out
 */
export async function renderQuote(
  { database, perform, clock }: QuoteJobNeeds,
  actor: JobActor,
  id: Id<'quote'>,
): Promise<void> {
  const { found, parts } = await database.read(actor, async (tx) => ({
    found: await quoteForPaper(tx, actor.cooperativeId, id),
    parts: await partsOfQuote(tx, actor.cooperativeId, id),
  }))
  if (!found?.quote.sent) throw new Error(`quote ${id} was not sent`)
  if (found.quote.sent.documentId) return
  const content = await withOrWithoutLogo(
    { ...found.quote, sent: found.quote.sent },
    parts,
    logoOf(found.logo),
  )
  const stored = await perform(storeQuoteDocument, actor, { quoteId: id, content }, newId(clock().at))
  if (!stored.ok) throw new Error(`document of quote ${id}: ${stored.reason}`)
}

type SentQuote = Quote & { readonly sent: Sent }

/** A logo that cannot be drawn must never keep a quote from its paper. */
async function withOrWithoutLogo(
  quote: SentQuote,
  parts: readonly StoredPart[],
  logo: Logo | undefined,
): Promise<Uint8Array> {
  try {
    return await pdfOf(quote, parts, logo)
  } catch (error) {
    if (!logo || !(error instanceof PdfError) || error.reason === 'time') throw error
    return pdfOf(quote, parts, undefined)
  }
}

async function pdfOf(quote: SentQuote, parts: readonly StoredPart[], logo: Logo | undefined) {
  const { data, images } = quoteSheet(quotePaper(quote, parts, logo))
  return renderPdf({ template: await documentTemplate('invoice'), data, images, on: quote.sent.on })
}

const LOGO_KINDS: Record<string, Logo['kind']> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/svg+xml': 'svg',
}

function logoOf(stored: { mediaType: string; content: Buffer } | undefined): Logo | undefined {
  const kind = stored && LOGO_KINDS[stored.mediaType]
  return kind ? { kind, bytes: stored.content } : undefined
}
