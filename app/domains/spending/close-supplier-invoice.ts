import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id, ownWords } from '../../platform/input.ts'
import { suppliers as words } from '../../text/nl/suppliers.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { checkNotOwn, holdPen, paymentUnderWay } from '../books/index.ts'
import { costById } from './cost.db.ts'
import { storeClosed, supplierInvoiceById } from './supplier-invoice.db.ts'
import { takeBackCost, undoCostEntry, type TakeBackRefusal } from './take-back-cost.ts'

export type CloseInvoiceRefusal =
  | TakeBackRefusal
  | 'supplier-invoice-not-found'
  | 'supplier-invoice-closed'
  | 'supplier-invoice-paid'
  | 'supplier-invoice-being-paid'

/**
 * Closes an invoice of a supplier with the reason: refused while it waits, taken back by a reversing entry once it is
 * booked. Then the same number may come again.
 *
 * Refused: `supplier-invoice-not-found`, `supplier-invoice-closed`, `supplier-invoice-paid` (undo the bank line first),
 * `supplier-invoice-being-paid` (the bank has it), `own-pot` when it is for who closes it.
 */
export const closeSupplierInvoice = command({
  name: 'spending.close-supplier-invoice',
  about: ({ invoiceId }) => invoiceId,
  may: 'supplier-invoice.enter',
  input: z.object({ invoiceId: id<'supplier-invoice'>(), why: ownWords(500).min(1) }),
  async run(
    tx,
    actor: PersonActor,
    { invoiceId, why },
    now,
    commandId,
  ): Promise<Result<null, CloseInvoiceRefusal>> {
    const { cooperativeId, personId } = actor
    await holdPen(tx, cooperativeId)
    const invoice = await supplierInvoiceById(tx, cooperativeId, invoiceId)
    if (!invoice) return refuse('supplier-invoice-not-found')
    if (invoice.closedAt) return refuse('supplier-invoice-closed')
    if (invoice.paid !== 0n) return refuse('supplier-invoice-paid')
    if (await paymentUnderWay(tx, cooperativeId, 'supplier-invoice', invoiceId))
      return refuse('supplier-invoice-being-paid')
    const own = await checkNotOwn(tx, actor, [invoice.memberId])
    if (!own.ok) return own
    if (invoice.entryId) {
      const cost = invoice.costId ? await costById(tx, cooperativeId, invoice.costId) : undefined
      const name = words.entryTakenBack(invoice)
      const undone = cost
        ? await takeBackCost(tx, actor, cost, why, now, commandId)
        : await undoCostEntry(tx, actor, invoice.entryId, name, now, commandId)
      if (!undone.ok) return undone
    }
    await storeClosed(tx, cooperativeId, invoiceId, { by: personId, at: now.at, why })
    return ok(null)
  },
})
