import type { Day } from '../../values/day.ts'
import type { Cents } from '../../values/money.ts'
import type { XmlRefusal } from './e-invoice-xml.ts'
import type { SupplierFacts } from './supplier.ts'

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

export type UblRefusal = XmlRefusal | 'no-e-invoice' | 'other-currency' | 'e-invoice-lacks' | 'e-invoice-sums'
