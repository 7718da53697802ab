/** Quotes: what a member offers, what the customer says, and the invoices it becomes. Its pages are in `pages/`. */
export { acceptQuote } from './accept-quote.ts'
export { draftQuote } from './draft-quote.ts'
export { quoteById } from './quote.db.ts'
export { sendQuote } from './send-quote.ts'
export { splitQuote } from './split-quote.ts'
export { submitQuote } from './submit-quote.ts'
export { setQuoteTerms } from './set-quote-terms.ts'
export { writePriceNote } from './write-price-note.ts'
