import type * as paper from '../../documents/invoice-document.ts'
import { sales as english } from '../../text/en/sales.ts'
import { sales as dutch } from '../../text/nl/sales.ts'
import type { Language } from '../../values/format.ts'
import type { BuyerSnapshot, Issued, SellerSnapshot } from './invoice.ts'
import type { VatAmount } from './totals.ts'
import type { VatCode } from './vat.ts'

/** Pictures that are kept apart from the invoice. */
export type PaperPictures = { readonly logo: paper.Logo | undefined }

const CODE: Record<VatCode, paper.VatCode> = {
  high: 'high',
  low: 'low',
  zero: 'zero',
  exempt: 'exempt',
  reverse: 'reverse-charge',
  'eu-service': 'eu-service',
  // Under the small-business scheme the paper shows no VAT at all, so this code is never read.
  kor: 'zero',
}

/** What of an issued document stands on its paper. */
export type OnPaper = Pick<
  Issued,
  | 'kind'
  | 'number'
  | 'issuedOn'
  | 'dueOn'
  | 'seller'
  | 'buyer'
  | 'reference'
  | 'workedFrom'
  | 'workedUntil'
  | 'pricesIncludeVat'
  | 'lines'
  | 'vat'
  | 'net'
  | 'vatTotal'
  | 'total'
  | 'credits'
  | 'structuredReference'
  | 'note'
>

/** An issued invoice or credit note as it stands on paper. The same facts always give the same paper. */
export function paperOf(issued: OnPaper, pictures: PaperPictures): paper.InvoiceDocument {
  const language = issued.buyer.language
  const totals = { lines: issued.lines, net: issued.net, vatTotal: issued.vatTotal, total: issued.total }
  return {
    language,
    kind: issued.kind,
    number: issued.number,
    issuedOn: issued.issuedOn,
    ...(issued.dueOn ? { dueOn: issued.dueOn } : {}),
    seller: sellerOf(issued.seller, pictures),
    ...(issued.seller.maker ? { maker: issued.seller.maker } : {}),
    ...(issued.seller.makers ? { makers: issued.seller.makers } : {}),
    customer: customerOf(issued.buyer, issued.reference),
    workedFrom: issued.workedFrom,
    workedUntil: issued.workedUntil,
    pricesIncludeVat: issued.pricesIncludeVat,
    ...totals,
    lines: issued.lines.map(({ description, quantity, unit, unitPrice, vatCode, amount }) => ({
      description,
      quantity,
      ...(unit ? { unit } : {}),
      unitPrice,
      vat: CODE[vatCode],
      amount,
    })),
    vat: issued.vat.map((one) => vatOf(one, language)),
    smallBusinessScheme: issued.vat.every(({ code }) => code === 'kor'),
    ...(issued.credits
      ? { corrects: { number: issued.credits.number, issuedOn: issued.credits.issuedOn } }
      : {}),
    reference: issued.structuredReference,
    ...(issued.note ? { message: issued.note } : {}),
  }
}

function vatOf({ code, rate, base, vat }: VatAmount, language: Language): paper.VatTotal {
  const ground = (language === 'nl' ? dutch : english).exemptionGround
  return { code: CODE[code], rate, base, vat, ...(code === 'exempt' ? { ground } : {}) }
}

function sellerOf(seller: SellerSnapshot, { logo }: PaperPictures): paper.Seller {
  const { legalName, kvk, iban, street, postcode, city, country, colour, accentColour } = seller
  return {
    legalName,
    address: { street, postcode, city, country },
    kvk,
    iban,
    ...(seller.vatNumber ? { vatNumber: seller.vatNumber } : {}),
    ...(seller.email ? { email: seller.email } : {}),
    ...(seller.phone ? { phone: seller.phone } : {}),
    ...(seller.website ? { website: seller.website } : {}),
    ...(seller.footer ? { footer: seller.footer } : {}),
    ...(logo ? { logo } : {}),
    colours: { primary: colour, accent: accentColour },
  }
}

function customerOf(buyer: BuyerSnapshot, reference: string): paper.Customer {
  const { name, street, postcode, city, country, contact, vatNumber, kvk, oin } = buyer
  const known = street !== '' || postcode !== '' || city !== ''
  return {
    name,
    ...(known ? { address: { street, postcode, city, country } } : {}),
    ...(contact ? { contact } : {}),
    ...(vatNumber ? { vatNumber } : {}),
    ...(kvk ? { kvk } : {}),
    ...(oin ? { oin } : {}),
    ...(reference ? { reference } : {}),
  }
}
