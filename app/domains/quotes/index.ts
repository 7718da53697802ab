/** Quotes: what a member offers, what the customer says to it, and the invoices it becomes. Its pages are in `pages/`. */
export { acceptQuote } from './accept-quote.ts'
export { draftQuote } from './draft-quote.ts'
export { invoicePart } from './invoice-part.ts'
export { sendQuote } from './send-quote.ts'
export { setQuoteTerms } from './set-quote-terms.ts'
export { writePriceNote } from './write-price-note.ts'
