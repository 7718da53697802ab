import type { PdfImage } from '../platform/pdf-job.ts'
import { documents as english } from '../text/en/documents.ts'
import { documents as dutch } from '../text/nl/documents.ts'
import {
  formatAmount,
  formatDay,
  formatEuro,
  formatIban,
  formatPercentage,
  formatPeriod,
  formatQuantity,
  NO_BREAK_SPACE,
} from '../values/format.ts'
import { brandOf, type Brand } from './brand.ts'
import type { InvoiceDocument, InvoiceLine, VatTotal } from './invoice-document.ts'
import { paymentOf, type SheetPayment } from './invoice-sheet-payment.ts'
import { recipientLines, senderLines } from './invoice-sheet-parties.ts'
import { assertAddsUp } from './legal-content.ts'
import { breakable } from './paper-text.ts'
import type { SheetFact, InvoiceTexts } from './sheet-parts.ts'

/** What the template of an invoice reads: finished texts in the order of the paper, nothing to compute. */
export type InvoiceSheet = {
  readonly language: string
  readonly region: string
  readonly title: string
  readonly author: string
  readonly brand: Brand
  readonly logo: { readonly path: string; readonly alt: string } | null
  readonly sender: { readonly name: string; readonly lines: readonly string[] }
  readonly maker: SheetFact | null
  readonly recipient: { readonly label: string; readonly lines: readonly string[] }
  readonly heading: string
  readonly number: string
  readonly facts: readonly SheetFact[]
  readonly message: string | null
  readonly table: SheetTable
  readonly subtotals: readonly SheetAmount[]
  readonly total: SheetAmount
  /** Whether the subtotals stand before the total (prices without VAT) or after it. */
  readonly totalFirst: boolean
  readonly statements: readonly string[]
  readonly payment: SheetPayment
  readonly question: string | null
  readonly footer: readonly string[]
  readonly continued: string
  readonly page: string
}

export type SheetAmount = { readonly label: string; readonly amount: string }

export type SheetTable = {
  readonly heading: string
  readonly note: string
  readonly showVat: boolean
  readonly columns: {
    readonly description: string
    readonly quantity: string
    readonly price: string
    readonly vat: string
    readonly amount: string
  }
  readonly rows: readonly {
    readonly description: string
    readonly detail: readonly string[]
    readonly quantity: string
    readonly price: string
    readonly vat: string
    readonly amount: string
  }[]
}

const TEXTS = { nl: dutch.invoice, en: english.invoice }
/** Letters of quantity and unit that fit on one line of their column. */
const QUANTITY_FITS = 11
const REGION = { nl: 'NL', en: 'GB' }

/**
 * The invoice as texts for its template, with the pictures the template names:
 * `renderPdf({ template: await documentTemplate('invoice'), on: document.issuedOn, ...sheet })`.
 * Ask `missingContent` first: this lays out what there is.
 *
 * @throws RangeError when the amounts do not add up
 */
export function invoiceSheet(document: InvoiceDocument): { data: InvoiceSheet; images: readonly PdfImage[] } {
  assertAddsUp(document)
  const { language, kind, number, seller } = document
  const texts = TEXTS[language]
  const title = texts.title[kind]
  const logo = seller.logo ? { name: `logo.${seller.logo.kind}`, bytes: seller.logo.bytes } : undefined
  const data: InvoiceSheet = {
    language,
    region: REGION[language],
    title: texts.documentTitle({ title, number, seller: seller.legalName }),
    author: seller.legalName,
    brand: brandOf(seller.colours),
    logo: logo ? { path: `/images/${logo.name}`, alt: texts.logoOf({ seller: seller.legalName }) } : null,
    sender: { name: breakable(seller.legalName), lines: senderLines(document, texts) },
    maker: document.maker ? { label: texts.madeBy, value: breakable(document.maker) } : null,
    recipient: { label: texts.billedTo, lines: recipientLines(document, texts) },
    heading: title,
    number,
    facts: factsOf(document, texts),
    message: document.message ? breakable(document.message) : null,
    table: tableOf(document, texts),
    subtotals: subtotalsOf(document, texts),
    total: { label: texts.total[kind], amount: formatEuro(document.total, language) },
    totalFirst: document.pricesIncludeVat,
    statements: statementsOf(document, texts),
    payment: paymentOf(document, texts),
    question: seller.email ? texts.question({ email: seller.email }) : null,
    footer: footerOf(document, texts),
    continued: texts.continued({ title, number }),
    page: texts.page,
  }
  return { data, images: logo ? [logo] : [] }
}

function factsOf(document: InvoiceDocument, texts: InvoiceTexts): SheetFact[] {
  const { language, kind, customer, corrects } = document
  const facts: SheetFact[] = [
    { label: texts.number[kind], value: document.number },
    { label: texts.issuedOn[kind], value: formatDay(document.issuedOn, language) },
    { label: texts.workedOn, value: formatPeriod(document.workedFrom, document.workedUntil, language) },
  ]
  if (corrects) {
    const value = texts.correctsValue({
      number: corrects.number,
      day: formatDay(corrects.issuedOn, language),
    })
    facts.push({ label: texts.corrects, value })
  }
  if (document.dueOn && kind === 'invoice') {
    facts.push({ label: texts.dueOn, value: formatDay(document.dueOn, language) })
  }
  if (document.makers)
    facts.push({ label: texts.didTheWork, value: makersIn(document.makers, document, texts) })
  if (customer.reference) facts.push({ label: texts.customerReference, value: breakable(customer.reference) })
  return facts
}

function makersIn(
  makers: NonNullable<InvoiceDocument['makers']>,
  { language }: InvoiceDocument,
  texts: InvoiceTexts,
): string {
  const names = makers.map(({ name, lines }) =>
    lines.length === 0 ? name : texts.didLines({ name, lines: lines.join(', '), count: lines.length }),
  )
  return breakable(new Intl.ListFormat(language, { type: 'conjunction' }).format(names))
}

function tableOf(document: InvoiceDocument, texts: InvoiceTexts): SheetTable {
  const mode = document.smallBusinessScheme ? 'scheme' : document.pricesIncludeVat ? 'with' : 'without'
  const rates = new Map(document.vat.map((one) => [one.code, one.rate]))
  return {
    heading: texts.linesHeading,
    note: texts.linesInclude[mode],
    showVat: !document.smallBusinessScheme,
    columns: {
      description: texts.description,
      quantity: texts.quantity,
      price: texts.unitPrice,
      vat: texts.vat,
      amount: texts.amount,
    },
    rows: document.lines.map((line) => ({
      description: breakable(line.description),
      detail: (line.detail ?? '')
        .split('\n')
        .filter((part) => part.trim() !== '')
        .map(breakable),
      quantity: quantityOf(line, document),
      price: formatAmount(line.unitPrice, document.language),
      vat: vatOf(line, rates.get(line.vat), document, texts),
      amount: formatAmount(line.amount, document.language),
    })),
  }
}

function quantityOf(line: InvoiceLine, { language }: InvoiceDocument): string {
  const quantity = formatQuantity(line.quantity, language)
  if (!line.unit) return quantity
  const fits = quantity.length + line.unit.length <= QUANTITY_FITS
  return `${quantity}${fits ? NO_BREAK_SPACE : ' '}${line.unit}`
}

function vatOf(
  line: InvoiceLine,
  rate: number | undefined,
  { language, number, smallBusinessScheme }: InvoiceDocument,
  texts: InvoiceTexts,
): string {
  if (smallBusinessScheme) return ''
  if (line.vat !== 'high' && line.vat !== 'low' && line.vat !== 'zero') return texts.vatShort[line.vat]
  if (rate === undefined) throw new RangeError(`${number} does not add up: no VAT total for ${line.vat}`)
  return formatPercentage(rate, language)
}

function subtotalsOf(document: InvoiceDocument, texts: InvoiceTexts): SheetAmount[] {
  const { language } = document
  if (document.smallBusinessScheme) return []
  const net = { label: texts.net, amount: formatEuro(document.net, language) }
  return [net, ...document.vat.map((one) => vatLineOf(one, document, texts))]
}

function vatLineOf(
  one: VatTotal,
  { language, pricesIncludeVat }: InvoiceDocument,
  texts: InvoiceTexts,
): SheetAmount {
  const base = formatEuro(one.base, language)
  const amount = formatEuro(one.vat, language)
  if (one.code !== 'high' && one.code !== 'low' && one.code !== 'zero') {
    return { label: texts.vatLine[one.code]({ base }), amount }
  }
  const sentence = pricesIncludeVat ? texts.vatLine.rateIncluded : texts.vatLine.rate
  return { label: sentence({ rate: formatPercentage(one.rate, language), base }), amount }
}

function statementsOf(document: InvoiceDocument, texts: InvoiceTexts): string[] {
  if (document.smallBusinessScheme) return [texts.statements.smallBusinessScheme]
  const number = document.customer.vatNumber ?? ''
  const sentences = document.vat.flatMap(({ code, ground }) => {
    if (code === 'exempt') return [texts.statements.exempt({ ground: ground ?? '' })]
    if (code === 'export') return [texts.statements.export]
    if (code === 'reverse-charge' || code === 'eu-service' || code === 'eu-goods') {
      return [texts.statements[code]({ number })]
    }
    return ground ? [`${ground}.`] : []
  })
  return [...new Set(sentences)]
}

function footerOf({ seller, smallBusinessScheme }: InvoiceDocument, texts: InvoiceTexts): string[] {
  const legal = [seller.legalName, texts.kvk({ number: seller.kvk })]
  if (seller.vatNumber && !smallBusinessScheme) legal.push(texts.vatNumber({ number: seller.vatNumber }))
  legal.push(texts.iban({ iban: formatIban(seller.iban) }))
  return [legal.join(' · '), ...(seller.footer ? [seller.footer] : [])]
}
