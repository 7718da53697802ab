import type { Address, InvoiceDocument } from './invoice-document.ts'
import type { InvoiceTexts } from './sheet-parts.ts'
import { breakable } from './paper-text.ts'

/** The lines of the address window: name, attention, street, postcode and town, country, numbers. */
export function recipientLines({ customer, language }: InvoiceDocument, texts: InvoiceTexts): string[] {
  const lines = [customer.name]
  if (customer.contact) lines.push(texts.attention({ contact: customer.contact }))
  lines.push(...addressLines(customer.address, language))
  if (customer.vatNumber) lines.push(texts.customerVatNumber({ number: customer.vatNumber }))
  if (customer.kvk) lines.push(texts.customerKvk({ number: customer.kvk }))
  if (customer.oin) lines.push(texts.customerOin({ number: customer.oin }))
  return lines.map(breakable)
}

/** The lines under the co-op's name: address, numbers, how to reach it. */
export function senderLines(
  { seller, language, smallBusinessScheme }: InvoiceDocument,
  texts: InvoiceTexts,
): string[] {
  const lines = [...addressLines(seller.address, language), texts.kvk({ number: seller.kvk })]
  if (seller.vatNumber && !smallBusinessScheme) lines.push(texts.vatNumber({ number: seller.vatNumber }))
  const contacts = [seller.email, seller.phone, seller.website].filter((one) => one !== undefined)
  return [...lines.map(breakable), ...contacts]
}

function addressLines(address: Address | undefined, language: string): string[] {
  if (!address) return []
  const lines = [address.street, `${address.postcode}\u00a0 ${address.city}`]
  if (address.country !== 'NL') lines.push(countryName(address.country, language))
  return lines
}

function countryName(country: string, language: string): string {
  if (!/^[A-Z]{2}$/.test(country)) return country
  return new Intl.DisplayNames(language, { type: 'region' }).of(country) ?? country
}
