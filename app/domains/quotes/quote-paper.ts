import type { Logo } from '../../documents/invoice-document.ts'
import type { QuoteDocument } from '../../documents/quote-sheet.ts'
import type { Cents } from '../../values/money.ts'
import { paperOf } from '../sales/index.ts'
import type { Quote, Sent } from './quote.ts'

/** A quote that was sent as it stands on paper. The same facts always give the same paper. */
export function quotePaper(
  quote: Quote & { readonly sent: Sent },
  parts: readonly { readonly name: string; readonly total: Cents }[],
  logo: Logo | undefined,
): QuoteDocument {
  const { sent } = quote
  const { number, on: issuedOn, seller, buyer, validUntil, terms, priceSaid } = sent
  const nothingToPay = { dueOn: undefined, structuredReference: '', credits: undefined }
  const like = { ...quote, ...nothingToPay, kind: 'invoice' as const, number, issuedOn, seller, buyer }
  const { reference: _, ...document } = paperOf(like, { logo })
  return { document, validUntil, parts, terms, priceSaid, mayWithdraw: buyer.kind === 'person' }
}
