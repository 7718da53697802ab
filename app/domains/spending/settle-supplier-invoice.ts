import type { CooperativeActor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { greatest, least, type Cents } from '../../values/money.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { costById, storePaid } from './cost.db.ts'
import { storeInvoicePaid, supplierInvoiceById, supplierInvoices } from './supplier-invoice.db.ts'

export type SettleSupplierInvoiceRefusal = 'supplier-invoice-not-open' | 'more-than-supplier-invoice'

/**
 * Marks an invoice of a supplier as paid by a line of the bank, wholly or in part; the opposite amount undoes that.
 * Money that comes in for a credit note is an amount below zero. The bank posts the entry itself, on the creditors.
 * For who holds the pen.
 *
 * @param amount cents, above 0 when money went out for it
 * @returns for which member it was, when for one; `supplier-invoice-not-open` when it is not booked or was closed,
 *   `more-than-supplier-invoice` when it is more than is open, or undoes more than was paid
 */
export async function settleSupplierInvoice(
  tx: Tx,
  actor: CooperativeActor,
  invoiceId: Id<'supplier-invoice'>,
  amount: Cents,
): Promise<Result<{ readonly memberId: Id<'member'> | null }, SettleSupplierInvoiceRefusal>> {
  const { cooperativeId } = actor
  const invoice = await supplierInvoiceById(tx, cooperativeId, invoiceId)
  if (!invoice?.entryId || invoice.closedAt) return refuse('supplier-invoice-not-open')
  const { total, memberId, costId } = invoice
  const paid = invoice.paid + amount
  if (paid < least(0n, total) || paid > greatest(0n, total)) return refuse('more-than-supplier-invoice')
  await storeInvoicePaid(tx, cooperativeId, invoiceId, paid)
  const cost = costId ? await costById(tx, cooperativeId, costId) : undefined
  // Of the cost the member only sees whether it is paid.
  if (cost) await storePaid(tx, cooperativeId, cost.id, paid === total ? cost.total : 0n)
  return ok({ memberId })
}

/**
 * What is to be paid to a supplier, in cents; below zero for a credit note, which is paid less with another invoice.
 */
export type UnpaidSupplierInvoice = {
  readonly id: Id<'supplier-invoice'>
  readonly supplierId: Id<'supplier'>
  readonly supplier: string
  /** The account that holds; empty when it is not known. One that is asked for and not confirmed is not given. */
  readonly iban: string
  readonly number: string
  /** What the supplier wants to see with the payment. */
  readonly reference: string
  readonly invoicedOn: Day
  readonly dueOn: Day
  readonly open: Cents
  readonly memberId: Id<'member'> | null
}

/** The invoices of suppliers that are booked and not paid, what is due first on top. */
export async function unpaidSupplierInvoices(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
): Promise<UnpaidSupplierInvoice[]> {
  const open = await supplierInvoices(tx, cooperativeId, 'open')
  return open.map((one) => ({
    id: one.id,
    supplierId: one.supplierId,
    supplier: one.supplier,
    iban: one.iban,
    number: one.number,
    reference: one.reference || one.number,
    invoicedOn: one.invoicedOn,
    dueOn: one.dueOn,
    open: one.total - one.paid,
    memberId: one.memberId,
  }))
}
