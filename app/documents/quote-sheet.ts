/** A quote on paper: the sheet of an invoice with other words, and what one agrees to where one would pay. */
import type { PdfImage } from '../platform/pdf-job.ts'
import { quotes as english } from '../text/en/quotes.ts'
import { quotes as dutch } from '../text/nl/quotes.ts'
import type { Day } from '../values/day.ts'
import { formatDay, formatEuro, formatPeriod } from '../values/format.ts'
import type { Cents } from '../values/money.ts'
import type { InvoiceDocument } from './invoice-document.ts'
import { invoiceSheet, type InvoiceSheet } from './invoice-sheet.ts'
import { breakable } from './paper-text.ts'

/** What a quote has beside what an invoice has. Cents with VAT. */
export type QuoteDocument = {
  /** With `kind: 'invoice'`, the number and the day of the quote. */
  readonly document: InvoiceDocument
  readonly validUntil: Day
  readonly parts: readonly { readonly name: string; readonly total: Cents }[]
  readonly terms: string
  readonly priceSaid: string
  /** Whether who buys may change their mind after a yes: a consumer. */
  readonly mayWithdraw: boolean
}

/**
 * The quote as texts for the template of an invoice, which it shares.
 *
 * @throws RangeError when the amounts do not add up
 */
export function quoteSheet(quote: QuoteDocument): { data: InvoiceSheet; images: readonly PdfImage[] } {
  const { document, validUntil, parts } = quote
  const { language, number, seller } = document
  const { paper } = language === 'nl' ? dutch : english
  const { data, images } = invoiceSheet(document)
  const until = formatDay(validUntil, language)
  const facts = [
    { label: paper.number, value: number },
    { label: paper.day, value: formatDay(document.issuedOn, language) },
    { label: paper.validUntil, value: until },
    { label: paper.planned, value: formatPeriod(document.workedFrom, document.workedUntil, language) },
    ...(document.customer.reference
      ? [{ label: paper.reference, value: breakable(document.customer.reference) }]
      : []),
  ]
  const inParts = parts.map(({ name, total }) => ({ label: name, value: formatEuro(total, language) }))
  return {
    images,
    data: {
      ...data,
      title: paper.documentTitle({ number, seller: seller.legalName }),
      heading: paper.title,
      facts,
      recipient: { ...data.recipient, label: paper.offeredTo },
      table: { ...data.table, heading: paper.linesHeading },
      total: { ...data.total, label: paper.total },
      statements: [
        ...data.statements,
        ...paragraphs(quote.priceSaid),
        ...paragraphs(quote.terms),
        ...(quote.mayWithdraw ? [paper.mayWithdraw] : []),
      ],
      question: seller.email ? paper.questions({ email: seller.email }) : null,
      payment: {
        heading: paper.agreeHeading,
        sentence: parts.length > 1 ? paper.agreeInParts({ until }) : paper.agree({ until }),
        facts: parts.length > 1 ? inParts : [],
        qr: null,
      },
      continued: paper.continued({ number }),
    },
  }
}

function paragraphs(text: string): string[] {
  return text
    .split('\n')
    .map((one) => one.trim())
    .filter((one) => one !== '')
    .map(breakable)
}
