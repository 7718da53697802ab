import { abs, sum } from '../values/money.ts'
import type { Address, InvoiceDocument, VatCode } from './invoice-document.ts'

/** What a document lacks; each word has its sentence in `text/…/documents.ts`. */
export type MissingContent =
  | 'number'
  | 'seller-name'
  | 'seller-address'
  | 'seller-kvk'
  | 'seller-vat-number'
  | 'customer-name'
  | 'customer-address'
  | 'customer-vat-number'
  | 'lines'
  | 'description'
  | 'exemption-ground'
  | 'corrected-invoice'

/** Codes where the customer accounts for the VAT, so that their VAT number must be printed. */
const NEEDS_CUSTOMER_VAT_NUMBER: readonly VatCode[] = ['reverse-charge', 'eu-service', 'eu-goods']

/** Up to this total, VAT included, an invoice may do without the customer's name and address. */
const SIMPLIFIED_UP_TO = 10_000n

/**
 * What the law asks of an invoice and this one does not have, in the order of the paper; empty when it
 * may be issued. Wet OB 1968 art. 34d and 35a (content, simplified invoice up to 100 euro), art. 25
 * (a co-op under the small-business scheme need not print a VAT number), Handelsregisterwet 2007
 * art. 27 (trade register number).
 */
export function missingContent(document: InvoiceDocument): MissingContent[] {
  const { seller, customer, lines, vat } = document
  const simplified = abs(document.total) <= SIMPLIFIED_UP_TO && document.kind === 'invoice'
  const needsVatNumber = vat.some(({ code }) => NEEDS_CUSTOMER_VAT_NUMBER.includes(code))
  const checks: readonly [MissingContent, boolean][] = [
    ['number', isBlank(document.number)],
    ['seller-name', isBlank(seller.legalName)],
    ['seller-address', !isWhole(seller.address)],
    ['seller-kvk', isBlank(seller.kvk)],
    ['seller-vat-number', !document.smallBusinessScheme && isBlank(seller.vatNumber)],
    ['customer-name', isBlank(customer.name)],
    ['customer-address', (!simplified || needsVatNumber) && !isWhole(customer.address)],
    ['customer-vat-number', needsVatNumber && isBlank(customer.vatNumber)],
    ['lines', lines.length === 0],
    ['description', lines.some(({ description }) => isBlank(description))],
    ['exemption-ground', vat.some(({ code, ground }) => code === 'exempt' && isBlank(ground))],
    ['corrected-invoice', document.kind === 'credit-note' && document.corrects === undefined],
  ]
  return checks.filter(([, missing]) => missing).map(([word]) => word)
}

/**
 * A paper that does not add up never leaves the house.
 *
 * @throws RangeError naming the sum that is wrong
 */
export function assertAddsUp(document: InvoiceDocument): void {
  const { net, vatTotal, total, pricesIncludeVat, lines, vat } = document
  const sums: readonly [string, bigint, bigint][] = [
    ['net + VAT = total', net + vatTotal, total],
    ['bases = net', sum(vat.map(({ base }) => base)), net],
    ['VAT per rate = VAT', sum(vat.map((one) => one.vat)), vatTotal],
    ['lines', sum(lines.map(({ amount }) => amount)), pricesIncludeVat ? total : net],
  ]
  for (const [name, left, right] of sums) {
    if (left !== right)
      throw new RangeError(`${document.number} does not add up: ${name} (${left} ≠ ${right})`)
  }
  if (document.smallBusinessScheme && vatTotal !== 0n) {
    throw new RangeError(`${document.number} shows VAT under the small-business scheme`)
  }
}

function isBlank(text: string | undefined): boolean {
  return text === undefined || text.trim() === ''
}

function isWhole(address: Address | undefined): boolean {
  return (
    address !== undefined && !isBlank(address.street) && !isBlank(address.postcode) && !isBlank(address.city)
  )
}
