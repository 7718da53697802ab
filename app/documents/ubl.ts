/**
 * An invoice as UBL 2.1 (OASIS), by the rules of EN 16931, Peppol BIS Billing 3.0 and NLCIUS. Pure text: the same facts
 * always give the same bytes. Elements stand in the order that the schema asks.
 */
import { abs, fractionOf, toDecimal, type Cents } from '../values/money.ts'
import type {
  EInvoice,
  EInvoiceLine,
  EInvoiceParty,
  EInvoiceProfile,
  EInvoiceVat,
  SchemedId,
} from './e-invoice.ts'
import { attribute, element, of, text } from './ubl-elements.ts'
import { unitCodeOf } from './ubl-units.ts'

const EN = 'urn:cen.eu:en16931:2017'
/** The one element in which the profiles differ (BT-24). */
export const CUSTOMIZATION: Readonly<Record<EInvoiceProfile, string>> = {
  peppol: `${EN}#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0`,
  nlcius: `${EN}#compliant#urn:fdc:nen.nl:nlcius:v1.0`,
  core: EN,
}
const BUSINESS_PROCESS = 'urn:fdc:peppol.eu:2017:poacc:billing:01:1.0'

/** Names and codes in which an invoice and a credit note differ. */
const NAMES = {
  invoice: {
    root: 'Invoice',
    type: 'InvoiceTypeCode',
    code: '380',
    line: 'InvoiceLine',
    quantity: 'InvoicedQuantity',
  },
  'credit-note': {
    root: 'CreditNote',
    type: 'CreditNoteTypeCode',
    code: '381',
    line: 'CreditNoteLine',
    quantity: 'CreditedQuantity',
  },
} as const
const SCHEMA = 'urn:oasis:names:specification:ubl:schema:xsd'
/** SEPA credit transfer (UNCL 4461). */
const CREDIT_TRANSFER = '58'

/** The file. @throws RangeError when the amounts do not add up: that never leaves the house */
export function ublOf(invoice: EInvoice): string {
  assertAddsUp(invoice)
  const names = NAMES[invoice.kind]
  const namespaces =
    attribute('xmlns', `${SCHEMA}:${names.root}-2`) +
    attribute('xmlns:cac', `${SCHEMA}:CommonAggregateComponents-2`) +
    attribute('xmlns:cbc', `${SCHEMA}:CommonBasicComponents-2`)
  const content = [
    text('CustomizationID', CUSTOMIZATION[invoice.profile]),
    text('ProfileID', BUSINESS_PROCESS),
    text('ID', invoice.number),
    text('IssueDate', invoice.issuedOn),
    invoice.kind === 'invoice' ? text('DueDate', invoice.dueOn) : '',
    text(names.type, names.code),
    text('Note', invoice.note),
    text('DocumentCurrencyCode', 'EUR'),
    text('BuyerReference', invoice.buyerReference),
    period(invoice),
    of('OrderReference', text('ID', invoice.orderNumber)),
    of('BillingReference', of('InvoiceDocumentReference', text('ID', invoice.corrects))),
    of('AccountingSupplierParty', party(invoice.seller)),
    of('AccountingCustomerParty', party(invoice.buyer)),
    of('Delivery', text('ActualDeliveryDate', invoice.workedUntil)),
    paymentOf(invoice),
    of('PaymentTerms', text('Note', invoice.terms)),
    of('TaxTotal', amount('TaxAmount', invoice.vatTotal) + invoice.vat.map(subtotal).join('')),
    totals(invoice),
    ...invoice.lines.map((line, at) => lineOf(line, at + 1, names)),
  ]
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element(names.root, content.join('\n'), namespaces)}\n`
}

/** Work of one day has no period: its day stands as the day of delivery. */
function period({ workedFrom, workedUntil }: EInvoice): string {
  if (workedFrom === workedUntil) return ''
  return of('InvoicePeriod', text('StartDate', workedFrom) + text('EndDate', workedUntil))
}

function party(one: EInvoiceParty): string {
  const vat = one.vatNumber ? text('CompanyID', one.vatNumber) + vatScheme() : ''
  const { contact } = one
  const reached = contact
    ? text('Name', contact.name) + text('Telephone', contact.phone) + text('ElectronicMail', contact.email)
    : ''
  return of(
    'Party',
    schemed('EndpointID', one.endpoint) +
      of('PartyName', text('Name', one.tradeName)) +
      of(
        'PostalAddress',
        text('StreetName', one.street) +
          text('CityName', one.city) +
          text('PostalZone', one.postcode) +
          of('Country', text('IdentificationCode', one.country)),
      ) +
      of('PartyTaxScheme', vat) +
      of('PartyLegalEntity', text('RegistrationName', one.name) + schemed('CompanyID', one.legalId)) +
      of('Contact', reached),
  )
}

function paymentOf({ payment }: EInvoice): string {
  if (!payment) return ''
  return of(
    'PaymentMeans',
    text('PaymentMeansCode', CREDIT_TRANSFER) +
      text('PaymentID', payment.reference) +
      of('PayeeFinancialAccount', text('ID', payment.iban)),
  )
}

function subtotal({ category, rate, base, vat, reason }: EInvoiceVat): string {
  return of(
    'TaxSubtotal',
    amount('TaxableAmount', base) +
      amount('TaxAmount', vat) +
      of('TaxCategory', categoryOf(category, rate) + text('TaxExemptionReason', reason) + vatScheme()),
  )
}

/** What is not subject to VAT has no rate, not even of 0 (BR-O-05). */
function categoryOf(category: EInvoiceVat['category'], rate: number): string {
  return text('ID', category) + (category === 'O' ? '' : text('Percent', toDecimal(BigInt(rate))))
}

function vatScheme(): string {
  return of('TaxScheme', text('ID', 'VAT'))
}

function totals({ net, total }: EInvoice): string {
  return of(
    'LegalMonetaryTotal',
    amount('LineExtensionAmount', net) +
      amount('TaxExclusiveAmount', net) +
      amount('TaxInclusiveAmount', total) +
      amount('PayableAmount', total),
  )
}

function lineOf(line: EInvoiceLine, position: number, names: (typeof NAMES)[keyof typeof NAMES]): string {
  const { code, isKnown } = unitCodeOf(line.unit)
  const unit = attribute('unitCode', code)
  const { price, per } = priceOf(line)
  return of(
    names.line,
    text('ID', String(position)) +
      text('Note', isKnown ? undefined : line.unit) +
      text(names.quantity, scaled(line.quantity, 3), unit) +
      amount('LineExtensionAmount', line.net) +
      of(
        'Item',
        text('Name', line.description) +
          of('ClassifiedTaxCategory', categoryOf(line.category, line.rate) + vatScheme()),
      ) +
      of(
        'Price',
        text('PriceAmount', price, EURO) +
          (per === undefined ? '' : text('BaseQuantity', scaled(per, 3), unit)),
      ),
  )
}

const THOUSANDTHS = 1000n
const MORE_DIGITS = 10_000n

/**
 * The price of one, such that quantity × price is the amount of the line to the cent (a file may be half a cent off by
 * rounding, never more: R120). What was typed when that is so; else with six decimals; and where that does not do, the
 * price of the whole quantity.
 */
export function priceOf({ quantity, unitPrice, isNet, net }: Omit<EInvoiceLine, 'description'>): {
  readonly price: string
  /** For how many, in thousandths; undefined for one. */
  readonly per?: bigint
} {
  if (isNet && abs(fractionOf(unitPrice, quantity, THOUSANDTHS) - net) <= 1n)
    return { price: toDecimal(unitPrice) }
  const exact = fractionOf(net * MORE_DIGITS, THOUSANDTHS, quantity)
  if (exact >= 0n && fractionOf(exact, quantity, THOUSANDTHS * MORE_DIGITS) === net)
    return { price: scaled(exact, 6) }
  return { price: toDecimal(net), per: quantity }
}

const EURO = attribute('currencyID', 'EUR')

function amount(name: string, cents: Cents): string {
  return text(name, toDecimal(cents), EURO)
}

function schemed(name: string, one: SchemedId | undefined): string {
  return one ? text(name, one.id, attribute('schemeID', one.scheme)) : ''
}

/** A whole number of small parts as machines write it, without needless noughts: 2500 with 3 decimals is `2.5`. */
function scaled(value: bigint, decimals: number): string {
  const digits = abs(value)
    .toString()
    .padStart(decimals + 1, '0')
  const behind = digits.slice(-decimals).replace(/0+$/, '')
  return `${value < 0n ? '-' : ''}${digits.slice(0, -decimals)}${behind === '' ? '' : `.${behind}`}`
}

/** The sums of the rules BR-CO-10, -13, -14, -15 and of each VAT category, exact to the cent. */
function assertAddsUp({ number, lines, vat, net, vatTotal, total }: EInvoice): void {
  const added = (amounts: readonly Cents[]) => amounts.reduce((one, other) => one + other, 0n)
  const sums: [string, Cents, Cents][] = [
    ['lines', added(lines.map((line) => line.net)), net],
    ['bases', added(vat.map(({ base }) => base)), net],
    ['VAT', added(vat.map((one) => one.vat)), vatTotal],
    ['total', net + vatTotal, total],
    ...vat.map(({ category, rate, base }): [string, Cents, Cents] => {
      const own = lines.filter((line) => line.category === category && line.rate === rate)
      return [`base of ${category} ${rate}`, added(own.map((line) => line.net)), base]
    }),
  ]
  for (const [name, left, right] of sums)
    if (left !== right) throw new RangeError(`${number} does not add up: ${name} (${left} ≠ ${right})`)
}
