import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id } from '../../platform/input.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { holdPen } from '../books/index.ts'
import { checkSecond, type SecondYesRefusal } from '../people/index.ts'
import { bookSupplierInvoice, type BookInvoiceRefusal } from './book-supplier-invoice.ts'
import { needsAnother } from './supplier-invoice.ts'
import { spendingLimit } from './spending-limit.db.ts'
import { supplierInvoiceById } from './supplier-invoice.db.ts'

export type ApproveInvoiceRefusal =
  | BookInvoiceRefusal
  | 'supplier-invoice-not-found'
  | 'supplier-invoice-booked'
  | 'supplier-invoice-closed'
  | SecondYesRefusal

/**
 * Says yes to an invoice of a supplier above the limit, as another than who entered it, and books it.
 *
 * Refused: `supplier-invoice-not-found`, `supplier-invoice-booked`, `supplier-invoice-closed`, and what
 * `checkSecond` (decision 0015) and booking refuse.
 */
export const approveSupplierInvoice = command({
  name: 'spending.approve-supplier-invoice',
  about: ({ invoiceId }) => invoiceId,
  may: 'supplier-invoice.enter',
  input: z.object({ invoiceId: id<'supplier-invoice'>() }),
  async run(
    tx,
    actor: PersonActor,
    { invoiceId },
    now,
    commandId,
  ): Promise<Result<null, ApproveInvoiceRefusal>> {
    const { cooperativeId } = actor
    await holdPen(tx, cooperativeId)
    const invoice = await supplierInvoiceById(tx, cooperativeId, invoiceId)
    if (!invoice) return refuse('supplier-invoice-not-found')
    if (invoice.entryId) return refuse('supplier-invoice-booked')
    if (invoice.closedAt) return refuse('supplier-invoice-closed')
    const another = needsAnother(invoice.total, await spendingLimit(tx, cooperativeId))
    const second = another ? await checkSecond(tx, actor, { by: invoice.enteredBy }, now) : ok(null)
    if (!second.ok) return second
    return bookSupplierInvoice(tx, actor, invoice, now, commandId)
  },
})
