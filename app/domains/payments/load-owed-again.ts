/** What is owed again when the bank brings back what was paid for it. Amounts in cents. */
import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'
import { latestInvoiceOf } from '../sales/index.ts'
import type { Paid, PaidPart } from './payable.ts'

/** The invoice of a supplier. */
export async function invoiceOwedAgain(
  _tx: Tx,
  _at: Id<'cooperative'>,
  { aboutId, amount }: Paid,
): Promise<PaidPart[]> {
  return [{ kind: 'supplier-invoice', amount, supplierInvoiceId: aboutId as Id<'supplier-invoice'> }]
}

/** VAT, to the Belastingdienst. */
export async function vatOwedAgain(_tx: Tx, _at: Id<'cooperative'>, { amount }: Paid): Promise<PaidPart[]> {
  return [{ kind: 'account', amount, purpose: 'vat-settled' }]
}

/** To a customer it is what they paid too much again, wherever it stood before. */
export async function overpaidAgain(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  { aboutId, amount }: Paid,
): Promise<PaidPart[]> {
  const invoiceId = await latestInvoiceOf(tx, cooperativeId, aboutId as Id<'customer'>)
  return invoiceId ? [{ kind: 'overpayment', amount, invoiceId }] : []
}
