import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { parseDay, type Day } from '../../values/day.ts'
import { abs, fromDecimal, sum, type Cents } from '../../values/money.ts'
import { fractionOf } from '../../values/money.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import type { SupplierFacts } from './supplier.ts'
import { isTooMuch, withoutAttachments } from './ubl-size.ts'

/** An e-invoice as far as an administration reads it. Amounts in cents; of a credit note below zero. */
export type UblInvoice = {
  readonly number: string
  readonly issuedOn: Day
  readonly dueOn: Day | undefined
  readonly supplier: SupplierFacts
  /** Two letters; empty when it does not say. */
  readonly country: string
  /** What the supplier wants to see with the payment. */
  readonly reference: string
  /** What was bought: the names of the first lines. */
  readonly description: string
  /** With VAT, rounded as it says; what was paid before is in it. */
  readonly total: Cents
  readonly vat: Cents
  readonly prepaid: Cents
  readonly vatLines: readonly UblVat[]
}

/** VAT of one category (UNCL5305: S, Z, E, AE, K, G, O) and rate, in cents. */
export type UblVat = { readonly category: string; readonly base: Cents; readonly vat: Cents }

export type UblRefusal =
  | 'xml-doctype'
  | 'xml-unreadable'
  | 'xml-too-large'
  | 'no-e-invoice'
  | 'other-currency'
  | 'e-invoice-lacks'
  | 'e-invoice-sums'

/** The largest that is taken in: an e-invoice with its attachments is smaller. */
export const MOST_UBL_BYTES = 10 * 1024 * 1024

type Node = { readonly [name: string]: unknown }

/**
 * Reads an invoice or credit note in UBL 2.1, as Peppol BIS Billing 3.0, NLCIUS (SI-UBL 2.0) and EN 16931 write it.
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
  if (bytes.length > MOST_UBL_BYTES) return refuse('xml-too-large')
  const whole = decoded(bytes)
  if (whole === undefined) return refuse('xml-unreadable')
  const text = withoutAttachments(whole)
  if (isTooMuch(text)) return refuse('xml-too-large')
  if (/<!\s*(?:doctype|entity)/i.test(text)) return refuse('xml-doctype')
  const root = rootOf(text)
  if (root === undefined) return refuse('xml-unreadable')
  const kind = (['Invoice', 'CreditNote'] as const).find((name) => isNode(root[name]))
  const document = kind && (root[kind] as Node)
  if (!document || !at(document, 'LegalMonetaryTotal')) return refuse('no-e-invoice')
  const currency = textAt(document, 'DocumentCurrencyCode')
  if (currency !== 'EUR') return refuse('other-currency', { currency })
  const amounts = amountsOf(document, kind)
  if (!amounts.ok) return amounts
  return described(document, kind === 'CreditNote' ? -1n : 1n, amounts.value)
}

type Amounts = Pick<UblInvoice, 'total' | 'vat' | 'prepaid' | 'vatLines'>

function described(document: Node, sign: bigint, amounts: Amounts): Result<UblInvoice, UblRefusal> {
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

function numbersOf(party: Node): Pick<SupplierFacts, 'kvk' | 'vatNumber'> {
  const schemes = all(party, 'PartyTaxScheme').filter((one) => textAt(one, 'TaxScheme', 'ID') === 'VAT')
  const legal = plain(textAt(party, 'PartyLegalEntity', 'CompanyID'))
  const vatNumber = plain(textAt(schemes[0] ?? {}, 'CompanyID'))
  return {
    kvk: /^\d{8}$/.test(legal) ? legal : '',
    vatNumber: /^[A-Z]{2}[0-9A-Z+*]{2,13}$/.test(vatNumber) ? vatNumber : '',
  }
}

/** The totals, when they add up. */
function amountsOf(document: Node, kind: 'Invoice' | 'CreditNote'): Result<Amounts, UblRefusal> {
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
  const vatLines = vatLinesOf(taxes)
  if (!vatLines.ok) return vatLines
  const sums: [string, Cents | undefined, Cents][] = [
    ['LineExtensionAmount', net, sum(lines as Cents[])],
    ['TaxExclusiveAmount', excluding, net! - off! + on!],
    ['TaxAmount', vat, sum(vatLines.value.map((one) => one.vat))],
    ['TaxInclusiveAmount', including, excluding! + vat!],
    ['PayableAmount', payable, including! - prepaid! + rounding!],
  ]
  const wrong = sums.find(([, stated, reckoned]) => stated !== reckoned)
  if (wrong)
    return refuse('e-invoice-sums', { what: wrong[0], stated: String(wrong[1]), reckoned: String(wrong[2]) })
  return ok({ total: including! + rounding!, vat: vat!, prepaid: prepaid!, vatLines: vatLines.value })
}

function vatLinesOf(taxes: Node | undefined): Result<UblVat[], UblRefusal> {
  const read: UblVat[] = []
  for (const one of all(taxes ?? {}, 'TaxSubtotal')) {
    const [base, vat] = [fromDecimal(textAt(one, 'TaxableAmount')), fromDecimal(textAt(one, 'TaxAmount'))]
    const percent = fromDecimal(textAt(one, 'TaxCategory', 'Percent') || '0')
    const category = textAt(one, 'TaxCategory', 'ID')
    if (base === undefined || vat === undefined || percent === undefined)
      return refuse('e-invoice-lacks', { what: 'TaxSubtotal' })
    const reckoned = fractionOf(base, percent, 10_000n)
    // A cent either way: the sender may have rounded per line.
    if (abs(vat - reckoned) > 1n)
      return refuse('e-invoice-sums', {
        what: 'TaxSubtotal',
        stated: String(vat),
        reckoned: String(reckoned),
      })
    read.push({ category, base, vat })
  }
  return ok(read)
}

function decoded(bytes: Uint8Array): string | undefined {
  const named = /^\s*<\?xml[^>]*encoding=["']([\w-]+)["']/.exec(
    Buffer.from(bytes.subarray(0, 200)).toString('latin1'),
  )
  const encoding = named?.[1]?.toLowerCase() ?? 'utf-8'
  if (!['utf-8', 'us-ascii', 'iso-8859-1', 'iso-8859-15', 'windows-1252'].includes(encoding)) return undefined
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function rootOf(text: string): Node | undefined {
  if (XMLValidator.validate(text) !== true) return undefined
  const parser = new XMLParser({
    removeNSPrefix: true,
    ignoreAttributes: true,
    parseTagValue: false,
    htmlEntities: true,
    ignoreDeclaration: true,
  })
  try {
    const root: unknown = parser.parse(text)
    return isNode(root) ? root : undefined
  } catch {
    return undefined
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Every child of a name, also when there is one. */
function all(node: Node, name: string): Node[] {
  const found = Object.hasOwn(node, name) ? node[name] : undefined
  return (Array.isArray(found) ? found : [found]).filter(isNode)
}

function at(node: Node, ...path: readonly string[]): Node | undefined {
  let here: Node | undefined = node
  for (const name of path) here = here && all(here, name)[0]
  return here
}

/** The text of the first child at the end of a path; empty when there is none. */
function textAt(node: Node, ...path: readonly string[]): string {
  const parent = at(node, ...path.slice(0, -1))
  const found = parent && Object.hasOwn(parent, path.at(-1)!) ? parent[path.at(-1)!] : undefined
  const [first] = Array.isArray(found) ? (found as unknown[]) : [found]
  return typeof first === 'string' ? first.replace(/\s+/g, ' ').trim() : ''
}

/** A number without the spaces and dots that people read it by. */
function plain(text: string): string {
  return text.replace(/[\s.]/g, '').toUpperCase()
}
