import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { day, id } from '../../platform/input.ts'
import { newId, type Id } from '../../values/id.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { checkNotOwn, holdPen } from '../books/index.ts'
import { supplierIn, supplierInput } from './add-supplier.ts'
import { bookSupplierInvoice, type BookInvoiceRefusal } from './book-supplier-invoice.ts'
import { keptOf, mayBeInvoiced } from './cost-kind.ts'
import { costById, isOfSupplier } from './cost.db.ts'
import { suppliersOf } from './supplier.db.ts'
import { needsAnother } from './supplier-invoice.ts'
import { spendingLimit } from './spending-limit.db.ts'
import { insertEntered, sameInvoice, supplierInvoiceById } from './supplier-invoice.db.ts'

export type PayCostRefusal =
  | BookInvoiceRefusal
  | 'cost-not-found'
  | 'own-cost'
  | 'already-reversed'
  | 'cost-not-owed-to-shop'
  | 'cost-of-supplier'
  | 'supplier-not-found'
  | 'supplier-there-already'
  | 'invoice-entered-before'

/**
 * Makes of a cost that stands open at the shop an invoice of a supplier, so that it is paid on the road of all
 * invoices:
 * in a batch by two people, on the account in the register. Nothing is booked twice: the invoice takes over the
 * entry of
 * the cost. Above the limit another says yes to it first. Gives the id of the invoice.
 *
 * Refuses: `cost-not-found`, `own-cost`, `already-reversed`, `cost-not-owed-to-shop` (paid, partly too, or the member
 * paid), `cost-of-supplier` (it is one already), `invoice-entered-before`, and what the register refuses.
 */
export const payCostToSupplier = command({
  name: 'spending.pay-cost-to-supplier',
  may: 'supplier-invoice.enter',
  input: z.object({
    costId: id<'cost'>(),
    supplier: z.union([z.object({ id: id<'supplier'>() }), z.object({ added: supplierInput })]),
    number: z.string().trim().min(1).max(60),
    dueOn: day(),
  }),
  async run(
    tx,
    actor: PersonActor,
    { costId, supplier: given, number, dueOn },
    now,
    commandId,
  ): Promise<Result<Id<'supplier-invoice'>, PayCostRefusal>> {
    const { cooperativeId, personId } = actor
    await holdPen(tx, cooperativeId)
    const cost = await costById(tx, cooperativeId, costId)
    if (!cost) return refuse('cost-not-found')
    if (!(await checkNotOwn(tx, actor, [cost.memberId])).ok) return refuse('own-cost')
    if (cost.reversedAt) return refuse('already-reversed')
    if (cost.paidBy === 'member' || cost.paid !== 0n || !mayBeInvoiced(cost.kind))
      return refuse('cost-not-owed-to-shop')
    if (await isOfSupplier(tx, cooperativeId, costId)) return refuse('cost-of-supplier')
    const known = 'id' in given ? (await suppliersOf(tx, cooperativeId, given.id))[0] : undefined
    const supplier =
      'added' in given
        ? await supplierIn(tx, actor, given.added, now)
        : known
          ? ok(known.id)
          : refuse('supplier-not-found')
    if (!supplier.ok) return supplier
    const same = await sameInvoice(tx, cooperativeId, supplier.value, number)
    if (same) return refuse('invoice-entered-before', { day: same.invoicedOn, amount: String(same.total) })
    const invoiceId = newId<'supplier-invoice'>(now.at)
    await insertEntered(tx, cooperativeId, {
      id: invoiceId,
      supplierId: supplier.value,
      number,
      description: cost.description.slice(0, 200),
      invoicedOn: cost.spentOn,
      dueOn: dueOn < cost.spentOn ? cost.spentOn : dueOn,
      reference: '',
      kind: cost.kind,
      ...keptOf(cost),
      vatCode: cost.vat === 0n ? 'none' : 'input',
      vatRate: null,
      vatStated: cost.vat,
      total: cost.total,
      fileId: cost.receiptId,
      enteredBy: personId,
      enteredAt: now.at,
      costId,
    })
    if (needsAnother(cost.total, await spendingLimit(tx, cooperativeId))) return ok(invoiceId)
    const invoice = (await supplierInvoiceById(tx, cooperativeId, invoiceId))!
    const done = await bookSupplierInvoice(tx, actor, invoice, now, commandId)
    return done.ok ? ok(invoiceId) : done
  },
  about: (_input, invoiceId) => invoiceId,
})
