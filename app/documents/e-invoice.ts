import type { Day } from '../values/day.ts'
import type { Cents } from '../values/money.ts'
import type { BasisPoints } from '../values/percentage.ts'

/**
 * An invoice or credit note as a program of the customer reads it: everything that stands in the file, decided and
 * added up elsewhere. Amounts and quantities of a credit note are those of what is taken back, so above 0.
 */
export type EInvoice = {
  readonly profile: EInvoiceProfile
  readonly kind: 'invoice' | 'credit-note'
  readonly number: string
  readonly issuedOn: Day
  /** Last day to pay; a credit note has none. */
  readonly dueOn?: Day
  /** A few words to the customer. */
  readonly note?: string
  /** By what the customer finds it back: BT-10. */
  readonly buyerReference: string
  /** The number of the customer's order: BT-13. */
  readonly orderNumber?: string
  readonly workedFrom: Day
  readonly workedUntil: Day
  /** The number of the invoice that a credit note is for. */
  readonly corrects?: string
  readonly seller: EInvoiceParty
  readonly buyer: EInvoiceParty
  /** Where to pay, and under which structured reference. */
  readonly payment?: { readonly iban: string; readonly reference: string }
  /** A sentence about paying, where there is no day. */
  readonly terms?: string
  readonly lines: readonly EInvoiceLine[]
  /** One for each category and rate. */
  readonly vat: readonly EInvoiceVat[]
  /** Cents; `net` + `vatTotal` = `total`. */
  readonly net: Cents
  readonly vatTotal: Cents
  readonly total: Cents
}

/**
 * To which rules it is said to keep, and nothing else differs: those of Peppol, those of the Netherlands, or only those
 * of Europe.
 */
export type EInvoiceProfile = 'peppol' | 'nlcius' | 'core'

/** A number and the list it is from: an Electronic Address Scheme or an ISO 6523 code. */
export type SchemedId = { readonly scheme: string; readonly id: string }

export type EInvoiceParty = {
  readonly name: string
  /** Under which name the work was done. */
  readonly tradeName?: string
  /** Where a program reaches them. */
  readonly endpoint: SchemedId
  readonly street?: string
  readonly city?: string
  readonly postcode?: string
  /** ISO 3166-1, two letters. */
  readonly country: string
  readonly vatNumber?: string
  readonly legalId?: SchemedId
  readonly contact?: { readonly name?: string; readonly phone?: string; readonly email?: string }
}

/**
 * The VAT category codes that we use (UNCL 5305): standard, zero rated, exempt, reverse charge, not subject to VAT.
 */
export type VatCategory = 'S' | 'Z' | 'E' | 'AE' | 'O'

export type EInvoiceVat = {
  readonly category: VatCategory
  readonly rate: BasisPoints
  /** Cents without VAT of all lines with this category and rate. */
  readonly base: Cents
  readonly vat: Cents
  /** Why no VAT is due, in words. */
  readonly reason?: string
}

export type EInvoiceLine = {
  readonly description: string
  /** Thousandths of the unit. */
  readonly quantity: bigint
  /** As it was typed: `uur`, `stuks`. */
  readonly unit: string
  /** Cents per unit; without VAT when `isNet`, else what was typed included it and it is of no use here. */
  readonly unitPrice: Cents
  readonly isNet: boolean
  /** Cents of the whole line, without VAT. */
  readonly net: Cents
  readonly category: VatCategory
  readonly rate: BasisPoints
}
