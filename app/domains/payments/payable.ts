/** What is to be paid: to whom, on which account, how much, and what it belongs to. Pure. */
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'
import { PAYMENT_SOURCES, type PaymentSource } from '../books/index.ts'

/** Whose account is kept here; that of a supplier stands in the register. */
export type PayeeKind = 'member' | 'customer' | 'municipality' | 'tax-office'

/** Who is paid. */
export type Payee = {
  readonly kind: PayeeKind | 'supplier'
  readonly id: string
  readonly name: string
}

/** Something that is to be paid. */
export type Payable = {
  readonly source: PaymentSource
  /** What it is about: the cost, the invoice, the return, the customer, or the member whose money it is. */
  readonly aboutId: string
  /** Whose money it is; null when it is of no member. */
  readonly memberId: Id<'member'> | null
  readonly memberName: string | null
  /** Undefined when nobody knows yet: a member whose municipality is not written down. */
  readonly payee: Payee | undefined
  /** Cents, above 0: all that is owed now. */
  readonly amount: Cents
  /** Since when it is owed, or by when it must be there; null when neither is known. */
  readonly day: Day | null
  /** What the payee reads on the statement, as far as it does not stand in `reference`. */
  readonly description: string
  /** A structured reference that the payee asked for: RF (ISO 11649) or betalingskenmerk; else empty. */
  readonly reference: string
  /** In words for the office: the shop, the invoices; empty when the source says it all. */
  readonly what: string
  /** The account to pay on, where the payee has one elsewhere: a supplier, in the register. Empty: not known. */
  readonly iban?: string
  /** Credit notes of the payee are taken off the amount. */
  readonly lessByCredit?: boolean
  /** The days that VAT is about. */
  readonly period?: { readonly from: Day; readonly until: Day }
}

/** A payment as far as booking it asks. */
export type Paid = {
  readonly aboutId: string
  readonly memberId: Id<'member'> | null
  readonly amount: Cents
}

/** What a payment was on the books: for the bank, which posts it. `amount` in cents, above 0 unless said otherwise. */
export type PaidPart =
  | { readonly kind: 'job-cost'; readonly amount: Cents; readonly costId: Id<'cost'> }
  /** Below 0: a credit note that was paid less for it. */
  | {
      readonly kind: 'supplier-invoice'
      readonly amount: Cents
      readonly supplierInvoiceId: Id<'supplier-invoice'>
    }
  | { readonly kind: 'invoice' | 'overpayment'; readonly amount: Cents; readonly invoiceId: Id<'invoice'> }
  | {
      readonly kind: 'account'
      readonly amount: Cents
      readonly purpose: 'municipality' | 'member-cash'
      readonly memberId: Id<'member'>
    }
  | { readonly kind: 'account'; readonly amount: Cents; readonly purpose: 'vat-settled' }

/** A payable by one text: how a form names it. */
export function keyOf({ source, aboutId }: Pick<Payable, 'source' | 'aboutId'>): string {
  return `${source}_${aboutId}`
}

/** The parts of `keyOf`; undefined for any other text. */
export function readKey(key: string): { source: PaymentSource; aboutId: string } | undefined {
  const [word, aboutId] = key.split('_')
  const source = PAYMENT_SOURCES.find((one) => one === word)
  return source && aboutId ? { source, aboutId } : undefined
}
