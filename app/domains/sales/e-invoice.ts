/** What an issued invoice is as an e-invoice: which rules it keeps, which categories its VAT has. Pure. */
import type {
  EInvoice,
  EInvoiceLine,
  EInvoiceParty,
  EInvoiceProfile,
  VatCategory,
} from '../../documents/e-invoice.ts'
import { documents as documentsEnglish } from '../../text/en/documents.ts'
import { sales as english } from '../../text/en/sales.ts'
import { documents as documentsDutch } from '../../text/nl/documents.ts'
import { sales as dutch } from '../../text/nl/sales.ts'
import { sum } from '../../values/money.ts'
import { hasAddress } from './customer.ts'
import { electronicAddressOf, legalIdOf, sellerAddress } from './e-address.ts'
import type { BuyerSnapshot, IssuedDocument, SellerSnapshot } from './invoice.ts'
import type { VatAmount } from './totals.ts'
import { vatStatements, type VatCode } from './vat.ts'

/** Where a file goes: in the mail and on the page, or over the Peppol network. */
export type Channel = 'file' | 'network'

/**
 * The e-invoice of a document.
 *
 * @param channel what goes over the network keeps to the rules of Peppol, a file for a Dutch company to those of the
 *   Netherlands: the same content, said otherwise in one element
 */
export function eInvoiceOf(issued: IssuedDocument, channel: Channel = 'file'): EInvoice {
  const isNote = issued.kind === 'credit-note'
  const sign = isNote ? -1n : 1n
  const vat = vatOf(issued, sign)
  const categoryOf = (code: VatCode) => vat.find(({ codes }) => codes.includes(code))!
  return {
    profile: profileOf(issued.buyer, channel),
    kind: issued.kind,
    number: issued.number,
    issuedOn: issued.issuedOn,
    ...(issued.dueOn ? { dueOn: issued.dueOn } : {}),
    ...(issued.note ? { note: issued.note } : {}),
    ...referencesOf(issued),
    workedFrom: issued.workedFrom,
    workedUntil: issued.workedUntil,
    ...(issued.credits ? { corrects: issued.credits.number, terms: refundTerms(issued) } : {}),
    seller: sellerOf(issued.seller, vat[0]!.category),
    buyer: buyerOf(issued, vat[0]!.category),
    ...(isNote ? {} : { payment: { iban: issued.seller.iban, reference: issued.structuredReference } }),
    lines: issued.lines.map((line): EInvoiceLine => {
      const { category, rate } = categoryOf(line.vatCode)
      const { description, unit, unitPrice } = line
      const quantity = sign * line.quantity
      const isNet = !issued.pricesIncludeVat
      return { description, quantity, unit, unitPrice, isNet, net: sign * line.net, category, rate }
    }),
    vat: vat.map(({ codes: _codes, ...one }) => one),
    net: sign * issued.net,
    vatTotal: sign * issued.vatTotal,
    total: sign * issued.total,
  }
}

/**
 * Which rules a document can keep. Those of Peppol ask a whole address of a Dutch customer (NL-R-004), those of the
 * Netherlands the number of a company or public body besides (BR-NL-10). A small invoice with only a name on it keeps
 * to those of Europe.
 */
function profileOf(buyer: BuyerSnapshot, channel: Channel): EInvoiceProfile {
  if (buyer.country !== 'NL') return 'peppol'
  if (!hasAddress(buyer)) return 'core'
  return channel === 'file' && legalIdOf(buyer) ? 'nlcius' : 'peppol'
}

const CATEGORY: Record<Exclude<VatCode, 'kor'>, VatCategory> = {
  high: 'S',
  low: 'S',
  zero: 'Z',
  exempt: 'E',
  reverse: 'AE',
  // The service is taxed where the customer is, who accounts for it: reverse charge, as within the country.
  'eu-service': 'AE',
}

type Group = {
  category: VatCategory
  codes: VatCode[]
  rate: number
  base: bigint
  vat: bigint
  reason?: string
}

/** VAT by category and rate: two codes with the same category are one (BR-AE-01). */
function vatOf(issued: IssuedDocument, sign: bigint): Group[] {
  const groups = new Map<string, VatAmount[]>()
  for (const one of issued.vat) {
    const key = `${categoryFor(one.code, issued.seller)} ${one.rate}`
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  const { vatStatements: sentences } = wordsOf(issued)
  return [...groups.values()].map((amounts) => {
    const codes = amounts.map(({ code }) => code)
    const reason = vatStatements(codes)
      .map((statement) => sentences[statement])
      .join(' ')
    return {
      category: categoryFor(codes[0]!, issued.seller),
      codes,
      rate: amounts[0]!.rate,
      base: sign * sum(amounts.map(({ base }) => base)),
      vat: sign * sum(amounts.map(({ vat }) => vat)),
      ...(reason === '' ? {} : { reason }),
    }
  })
}

/**
 * Under the small-business scheme everything is exempt; without a VAT number, which need not be printed then, the rules
 * know it only as "not subject to VAT" (BR-E-02, BR-O-02).
 */
function categoryFor(code: VatCode, seller: SellerSnapshot): VatCategory {
  if (code !== 'kor') return CATEGORY[code]
  return seller.vatNumber ? 'E' : 'O'
}

/**
 * What the customer typed us to mention: the reference, and as the number of an order when it looks like one, a single
 * word with a digit in it. Without one, who to ask for or else their name: the rules want something there (R003).
 */
function referencesOf({ reference, buyer }: Pick<IssuedDocument, 'reference' | 'buyer'>): {
  buyerReference: string
  orderNumber?: string
} {
  const given = reference.trim()
  const looksLikeOrder = buyer.kind !== 'person' && /^\S*\d\S*$/.test(given)
  return {
    buyerReference: given || buyer.contact.trim() || buyer.name,
    ...(looksLikeOrder ? { orderNumber: given } : {}),
  }
}

function sellerOf(seller: SellerSnapshot, category: VatCategory): EInvoiceParty {
  const { legalName, maker, street, postcode, city, country, vatNumber, kvk, phone, email } = seller
  return {
    name: legalName,
    tradeName: maker,
    endpoint: sellerAddress(kvk),
    street,
    postcode,
    city,
    country,
    legalId: sellerAddress(kvk),
    ...(vatNumber && category !== 'O' ? { vatNumber } : {}),
    ...(phone || email ? { contact: { phone, email } } : {}),
  }
}

/**
 * Who has no electronic address of their own has it with us: we bring them the invoice, by mail or on paper, and the
 * rules ask for one (R010).
 */
function buyerOf({ buyer, seller }: IssuedDocument, category: VatCategory): EInvoiceParty {
  const { name, contact, street, postcode, city, country, vatNumber } = buyer
  const legalId = legalIdOf(buyer)
  return {
    name,
    endpoint: electronicAddressOf(buyer) ?? sellerAddress(seller.kvk),
    street,
    postcode,
    city,
    country,
    ...(legalId ? { legalId } : {}),
    ...(vatNumber && category !== 'O' ? { vatNumber } : {}),
    ...(contact ? { contact: { name: contact } } : {}),
  }
}

function refundTerms({ credits, buyer }: IssuedDocument): string {
  const { invoice } = buyer.language === 'nl' ? documentsDutch : documentsEnglish
  return invoice.refund({ number: credits!.number })
}

function wordsOf({ buyer }: Pick<IssuedDocument, 'buyer'>) {
  return buyer.language === 'nl' ? dutch : english
}
