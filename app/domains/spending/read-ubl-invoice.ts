import { parseDay } from '../../values/day.ts'
import { fromDecimal, type Cents } from '../../values/money.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { all, at, isNode, openXml, plain, textAt, type XmlNode } from './e-invoice-xml.ts'
import type { UblInvoice, UblRefusal, UblVat } from './e-invoice.ts'
import { addedUp, checkedVat, type Amounts } from './e-invoice-sums.ts'
import { readCiiInvoice } from './read-cii-invoice.ts'
import type { SupplierFacts } from './supplier.ts'

/**
 * Reads an invoice or credit note in UBL 2.1, as Peppol BIS Billing 3.0, NLCIUS (SI-UBL 2.0) and EN 16931 write it; or
 * in the syntax of UN/CEFACT, as it lies inside the PDF of Factur-X and ZUGFeRD.
 *
 * The sums are checked to the cent, as EN 16931 has them (BR-CO-10, 13, 14, 15, 16 and 17): an invoice that does not
 * add up is not read. What the schemas and rule sets say beyond that is a matter of the sender.
 *
 * @param bytes the file as it came
 * @returns refused `xml-doctype` (never in an e-invoice, often an attack), `xml-unreadable`, `xml-too-large` (more than
 *   2 MB beside its attachments, or more parts than an invoice has), `no-e-invoice`,
 *   `other-currency`, `e-invoice-lacks` with `what` is not there, `e-invoice-sums` with `what`, `stated` and `reckoned`
 */
export function readUblInvoice(bytes: Uint8Array): Result<UblInvoice, UblRefusal> {
  const opened = openXml(bytes)
  if (!opened.ok) return opened
  const root = opened.value
  if (isNode(root['CrossIndustryInvoice'])) return readCiiInvoice(root['CrossIndustryInvoice'])
  const kind = (['Invoice', 'CreditNote'] as const).find((name) => isNode(root[name]))
  const document = kind && (root[kind] as XmlNode)
  if (!document || !at(document, 'LegalMonetaryTotal')) return refuse('no-e-invoice')
  const currency = textAt(document, 'DocumentCurrencyCode')
  if (currency !== 'EUR') return refuse('other-currency', { currency })
  const amounts = amountsOf(document, kind)
  if (!amounts.ok) return amounts
  return described(document, kind === 'CreditNote' ? -1n : 1n, amounts.value)
}

function described(document: XmlNode, sign: bigint, amounts: Amounts): Result<UblInvoice, UblRefusal> {
  const party = at(document, 'AccountingSupplierParty', 'Party') ?? {}
  const number = textAt(document, 'ID')
  const issuedOn = parseDay(textAt(document, 'IssueDate'))
  const name = textAt(party, 'PartyLegalEntity', 'RegistrationName') || textAt(party, 'PartyName', 'Name')
  if (number === '') return refuse('e-invoice-lacks', { what: 'ID' })
  if (issuedOn === undefined) return refuse('e-invoice-lacks', { what: 'IssueDate' })
  if (name === '') return refuse('e-invoice-lacks', { what: 'PartyName' })
  const [means] = all(document, 'PaymentMeans')
  const due = textAt(document, 'DueDate') || textAt(means ?? {}, 'PaymentDueDate')
  const lines = [...all(document, 'InvoiceLine'), ...all(document, 'CreditNoteLine')]
  const items = lines.map((line) => textAt(line, 'Item', 'Name')).filter((item) => item !== '')
  const vatLines = amounts.vatLines.map((one) => ({ ...one, base: sign * one.base, vat: sign * one.vat }))
  return ok({
    number: number.slice(0, 60),
    issuedOn,
    dueOn: parseDay(due),
    supplier: {
      name: name.slice(0, 120),
      ...numbersOf(party),
      iban: plain(textAt(means ?? {}, 'PayeeFinancialAccount', 'ID')),
    },
    country: textAt(party, 'PostalAddress', 'Country', 'IdentificationCode').toUpperCase(),
    reference: textAt(means ?? {}, 'PaymentID').slice(0, 140),
    description: [...new Set(items)].slice(0, 3).join(', ').slice(0, 200),
    total: sign * amounts.total,
    vat: sign * amounts.vat,
    prepaid: sign * amounts.prepaid,
    vatLines,
  })
}

function numbersOf(party: XmlNode): Pick<SupplierFacts, 'kvk' | 'vatNumber'> {
  const schemes = all(party, 'PartyTaxScheme').filter((one) => textAt(one, 'TaxScheme', 'ID') === 'VAT')
  const legal = plain(textAt(party, 'PartyLegalEntity', 'CompanyID'))
  const vatNumber = plain(textAt(schemes[0] ?? {}, 'CompanyID'))
  return {
    kvk: /^\d{8}$/.test(legal) ? legal : '',
    vatNumber: /^[A-Z]{2}[0-9A-Z+*]{2,13}$/.test(vatNumber) ? vatNumber : '',
  }
}

/** The totals, when they add up. */
function amountsOf(document: XmlNode, kind: 'Invoice' | 'CreditNote'): Result<Amounts, UblRefusal> {
  const totals = at(document, 'LegalMonetaryTotal')!
  const here = (name: string) => fromDecimal(textAt(totals, name) || '0')
  const [net, excluding, including] = [
    here('LineExtensionAmount'),
    here('TaxExclusiveAmount'),
    here('TaxInclusiveAmount'),
  ]
  const [off, on, prepaid] = [here('AllowanceTotalAmount'), here('ChargeTotalAmount'), here('PrepaidAmount')]
  const [rounding, payable] = [here('PayableRoundingAmount'), here('PayableAmount')]
  const taxes =
    all(document, 'TaxTotal').find((one) => all(one, 'TaxSubtotal').length > 0) ?? at(document, 'TaxTotal')
  const vat = fromDecimal(textAt(taxes ?? {}, 'TaxAmount') || '0')
  const lines = all(document, `${kind}Line`).map((line) => fromDecimal(textAt(line, 'LineExtensionAmount')))
  const known = [net, excluding, including, off, on, prepaid, rounding, payable, vat, ...lines]
  if (known.includes(undefined)) return refuse('e-invoice-lacks', { what: 'LegalMonetaryTotal' })
  const vatLines = vatLinesOf(taxes, lines.length)
  if (!vatLines.ok) return vatLines
  return addedUp({
    net: net!,
    lines: lines as Cents[],
    off: off!,
    on: on!,
    excluding: excluding!,
    vat: vat!,
    including: including!,
    prepaid: prepaid!,
    rounding: rounding!,
    payable: payable!,
    vatLines: vatLines.value,
  })
}

function vatLinesOf(taxes: XmlNode | undefined, lines: number): Result<UblVat[], UblRefusal> {
  const read: UblVat[] = []
  for (const one of all(taxes ?? {}, 'TaxSubtotal')) {
    const [base, vat] = [fromDecimal(textAt(one, 'TaxableAmount')), fromDecimal(textAt(one, 'TaxAmount'))]
    const percent = fromDecimal(textAt(one, 'TaxCategory', 'Percent') || '0')
    const category = textAt(one, 'TaxCategory', 'ID')
    if (base === undefined || vat === undefined || percent === undefined)
      return refuse('e-invoice-lacks', { what: 'TaxSubtotal' })
    const checked = checkedVat({ category, base, vat }, percent, lines)
    if (!checked.ok) return checked
    read.push(checked.value)
  }
  return ok(read)
}
