/** Which payment a line of the bank shows, when a person booked that line by hand. Pure. */
import type { AccountPurpose } from '../books/index.ts'

/** Part of a line of the bank as a person booked it, as far as it says what was paid. */
export type BookedByHand = {
  readonly kind: string
  readonly costId?: string | undefined
  readonly supplierInvoiceId?: string | undefined
  /** What the account is for, where it was booked on one. */
  readonly purpose?: AccountPurpose | null
}

/** That of the very cost it was booked on. */
export function costShown({ costId }: BookedByHand, aboutId: string): boolean {
  return costId === aboutId
}

/** That of the very invoice it was booked on. */
export function invoiceShown({ supplierInvoiceId }: BookedByHand, aboutId: string): boolean {
  return supplierInvoiceId === aboutId
}

/** Any of VAT: the account does not say which return. */
export function vatShown({ purpose }: BookedByHand): boolean {
  return purpose === 'vat-settled'
}

/** None: what it is booked on does not say what was paid. */
export function neverShown(): boolean {
  return false
}
