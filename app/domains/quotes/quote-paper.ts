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
  const likeInvoice = {
    ...quote,
    kind: 'invoice' as const,
    state: 'issued' as const,
    number: sent.number,
    issuedOn: sent.on,
    dueOn: undefined,
    approvedBy: undefined,
    vatMode: 'normal' as const,
    shareOn: 'payment' as const,
    structuredReference: '',
    seller: sent.seller,
    buyer: sent.buyer,
    linkToken: sent.linkToken,
    documentId: undefined,
    credits: undefined,
    disputedAt: undefined,
    paid: 0n,
    creditedNet: 0n,
    creditedTotal: 0n,
    sharedNet: 0n,
    open: 0n,
  }
  // What it has beside this is of a quote only: the paper of an invoice does not look at it.
  const document = paperOf(likeInvoice as unknown as Parameters<typeof paperOf>[0], { logo })
  const { reference: _, ...rest } = document
  return {
    document: rest,
    validUntil: sent.validUntil,
    parts,
    terms: sent.terms,
    priceSaid: sent.priceSaid,
  }
}
