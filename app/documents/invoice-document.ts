import type { Day } from '../values/day.ts'
import type { Language } from '../values/format.ts'
import type { Cents } from '../values/money.ts'
import type { BasisPoints } from '../values/percentage.ts'

/**
 * An invoice or credit note as it leaves the house: everything that stands on the paper, decided and
 * added up elsewhere. Nothing here is looked up or computed later, so a stored one can be shown for ever.
 */
export type InvoiceDocument = {
  readonly language: Language
  readonly kind: 'invoice' | 'credit-note'
  readonly number: string
  readonly issuedOn: Day
  /** Last day to pay; a credit note has none. */
  readonly dueOn?: Day
  readonly seller: Seller
  /** The member's trade name: who made it. */
  readonly maker?: string
  /** Who did what of joint work: names, and the numbers of their lines when each line is somebody's. */
  readonly makers?: readonly { readonly name: string; readonly lines: readonly number[] }[]
  readonly customer: Customer
  /** When the work was done or the goods were delivered; both the same for one day. */
  readonly workedFrom: Day
  readonly workedUntil: Day
  readonly pricesIncludeVat: boolean
  /** A credit note carries its amounts as they are to be read; negative is allowed everywhere. */
  readonly lines: readonly InvoiceLine[]
  readonly vat: readonly VatTotal[]
  /** Cents without VAT. */
  readonly net: Cents
  /** Cents of VAT. */
  readonly vatTotal: Cents
  /** Cents that the customer pays: `net` + `vatTotal`. */
  readonly total: Cents
  /** The co-op uses the small-business scheme (KOR): no VAT is shown anywhere. */
  readonly smallBusinessScheme: boolean
  /** The invoice that a credit note corrects. */
  readonly corrects?: { readonly number: string; readonly issuedOn: Day }
  /** Structured creditor reference (ISO 11649); without it the number stands as text. */
  readonly reference?: string
  /** A sentence of the co-op about paying or refunding, instead of the usual one. */
  readonly paymentTerms?: string
  /** A few words from the maker to the customer. */
  readonly message?: string
}

export type Seller = {
  /** As in the trade register: `Coöperatie Het Allemansgilde U.A.` */
  readonly legalName: string
  readonly address: Address
  readonly kvk: string
  readonly vatNumber?: string
  readonly iban: string
  readonly bic?: string
  /** The holder of the account when it is not the legal name to the letter. */
  readonly accountHolder?: string
  readonly email?: string
  readonly phone?: string
  readonly website?: string
  readonly logo?: Logo
  /** `#rrggbb`; what is too light to be read is used for surfaces only. */
  readonly colours?: { readonly primary?: string; readonly accent?: string }
  /** One sentence at the foot of each page. */
  readonly footer?: string
}

export type Logo = { readonly bytes: Uint8Array; readonly kind: 'png' | 'jpg' | 'svg' }

export type Address = {
  readonly street: string
  readonly postcode: string
  readonly city: string
  /** ISO 3166-1, two letters. */
  readonly country: string
}

export type Customer = {
  readonly name: string
  readonly contact?: string
  /** May be missing on an invoice of at most 100 euro to a private person. */
  readonly address?: Address
  readonly vatNumber?: string
  readonly kvk?: string
  /** Number of a public body (Organisatie-identificatienummer). */
  readonly oin?: string
  /** What the customer wants to find back: order number, name of a department. */
  readonly reference?: string
}

export type InvoiceLine = {
  readonly description: string
  /** More words, in small print under the description; lines are kept. */
  readonly detail?: string
  /** Thousandths of the unit. */
  readonly quantity: bigint
  /** `uur`, `stuks`; empty for a price that stands alone. */
  readonly unit?: string
  /** Cents per unit, with VAT when `pricesIncludeVat`. */
  readonly unitPrice: Cents
  readonly vat: VatCode
  /** Cents of the whole line, with VAT when `pricesIncludeVat`. */
  readonly amount: Cents
}

/**
 * What VAT is on a line. `reverse-charge` is within the Netherlands, `eu-service` and `eu-goods` are
 * to businesses in other member states, `export` is to outside the Union.
 */
export type VatCode =
  | 'high'
  | 'low'
  | 'zero'
  | 'exempt'
  | 'reverse-charge'
  | 'eu-service'
  | 'eu-goods'
  | 'export'

export type VatTotal = {
  readonly code: VatCode
  readonly rate: BasisPoints
  /** Cents without VAT of all lines with this code. */
  readonly base: Cents
  /** Cents of VAT over the base. */
  readonly vat: Cents
  /** Why no VAT is due, in the words of the law: needed for `exempt`. */
  readonly ground?: string
}
