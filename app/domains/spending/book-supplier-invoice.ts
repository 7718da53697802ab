import type { PersonActor } from '../../platform/actor.ts'
import type { Now } from '../../platform/clock.ts'
import type { Tx } from '../../platform/database.ts'
import { newId, type Id } from '../../values/id.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { checkNotOwn, dayToCount, post } from '../books/index.ts'
import { vatModeOn } from '../cooperative/index.ts'
import { costSide, type CostSideRefusal } from './find-cost-side.ts'
import { lowersTurnover, targetOf } from './cost-kind.ts'
import { costById, insertCost, type Cost, type NewCost } from './cost.db.ts'
import { shareCost, type ShareCostRefusal } from './share-cost.ts'
import {
  bookedInvoice,
  supplierInvoiceEntry,
  type BookedInvoice,
  type InvoiceAmountsRefusal,
} from './supplier-invoice.ts'
import { storeBooked, type SupplierInvoice } from './supplier-invoice.db.ts'

export type BookInvoiceRefusal = CostSideRefusal | InvoiceAmountsRefusal | ShareCostRefusal | 'own-pot'

/**
 * Books an invoice of a supplier that may be: its entry, the cost of the member when it is of one, and what that does
 * to what is shared out. For who holds the pen and has checked who approves.
 *
 * @returns `own-pot` when it is for who books it; else what the amounts, the kind or the pot refuse
 */
export async function bookSupplierInvoice(
  tx: Tx,
  actor: PersonActor,
  invoice: SupplierInvoice,
  now: Now,
  commandId: string,
): Promise<Result<null, BookInvoiceRefusal>> {
  const { cooperativeId } = actor
  const own = await checkNotOwn(tx, actor, [invoice.memberId])
  if (!own.ok) return own
  const costOfBefore = invoice.costId ? await costById(tx, cooperativeId, invoice.costId) : undefined
  // Of a cost that was booked before: the entry is there, and what is shared out.
  if (costOfBefore) return joinCost(tx, actor, invoice.id, costOfBefore, now)
  const booked = bookedInvoice(invoice, await vatModeOn(tx, cooperativeId, invoice.invoicedOn))
  if (!booked.ok) return booked
  const { kind, memberId } = invoice
  const target = targetOf(invoice)
  if (!target) return refuse('account-not-for-costs')
  const entryId = newId<'entry'>(now.at)
  const countsOn = await dayToCount(tx, cooperativeId, invoice.invoicedOn, now.today)
  const entry = { id: entryId, countsOn }
  const what = `${invoice.supplier}: ${invoice.description}`.slice(0, 300)
  const side = await costSide(tx, actor, { target, net: booked.value.net, what }, entry, now)
  if (!side.ok) return side
  const named = {
    ...invoice,
    countsOn,
    description: `${invoice.supplier} ${invoice.number}: ${invoice.description}`.slice(0, 300),
  }
  await post(tx, actor, supplierInvoiceEntry(named, booked.value, side.value), now, commandId, entryId)
  const costId = memberId ? newId<'cost'>(now.at) : null
  if (memberId && costId)
    await insertCost(
      tx,
      cooperativeId,
      costOf({ ...invoice, memberId }, booked.value, costId, entryId, actor, now),
    )
  await storeBooked(tx, cooperativeId, invoice.id, {
    ...booked.value,
    entryId,
    costId,
    by: actor.personId,
    at: now.at,
  })
  if (!costId || !memberId || !lowersTurnover(kind)) return ok(null)
  const parts = [{ memberId, net: booked.value.net }]
  const cost = { id: costId, parts, supplier: invoice.supplier, description: invoice.description }
  return shareCost(tx, actor, { ...cost, countsOn }, now, commandId)
}

async function joinCost(
  tx: Tx,
  { cooperativeId, personId }: PersonActor,
  invoiceId: Id<'supplier-invoice'>,
  { id: costId, net, vat, entryId }: Cost,
  now: Now,
): Promise<Result<null, never>> {
  await storeBooked(tx, cooperativeId, invoiceId, {
    net,
    vat,
    vatOwed: 0n,
    entryId,
    costId,
    by: personId,
    at: now.at,
  })
  return ok(null)
}

/**
 * The cost that the member sees; it is paid with the invoice. VAT that is owed and comes back is no matter of theirs.
 */
function costOf(
  invoice: SupplierInvoice & { readonly memberId: Id<'member'> },
  { net, vat, vatOwed }: BookedInvoice,
  id: Id<'cost'>,
  entryId: Id<'entry'>,
  { personId }: PersonActor,
  now: Now,
): NewCost {
  const { memberId, supplier, description, kind, account, requestId, invoicedOn } = invoice
  return {
    id,
    memberId,
    supplier,
    description,
    kind,
    account,
    requestId,
    spentOn: invoicedOn,
    paidBy: 'cooperative',
    net,
    vat: vatOwed === 0n ? vat : 0n,
    receiptId: invoice.fileId,
    entryId,
    bookedAt: now.at,
    bookedBy: personId,
  }
}
