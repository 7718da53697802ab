/** What is owed to suppliers, less their credit notes, and what paying it is on the books. */
import type { Tx } from '../../platform/database.ts'
import { payments as words } from '../../text/nl/payments.ts'
import type { Id } from '../../values/id.ts'
import { compactReference, referenceKind } from '../../values/structured-reference.ts'
import { unpaidSupplierInvoices } from '../spending/index.ts'
import { livingItems } from './item.db.ts'
import { keyOf, type Paid, type PaidPart, type Payable } from './payable.ts'
import { paidOnEach, partsOfInvoice } from './supplier-payables.ts'

/** What suppliers asked for, less what they owe back. Whose work it was for is not the supplier's to know. */
export async function invoicesOfSuppliers(tx: Tx, cooperativeId: Id<'cooperative'>): Promise<Payable[]> {
  const unpaid = await unpaidSupplierInvoices(tx, cooperativeId)
  if (unpaid.length === 0) return []
  const living = await livingItems(tx, cooperativeId)
  const underWay = (id: string) => living.get(keyOf({ source: 'supplier-invoice', aboutId: id }))
  return paidOnEach(unpaid, underWay).map(({ invoice, amount, credit }) => ({
    source: 'supplier-invoice',
    aboutId: invoice.id,
    memberId: null,
    memberName: null,
    payee: { kind: 'supplier', id: invoice.supplierId, name: invoice.supplier },
    amount,
    day: invoice.dueOn,
    description: words.onStatement.supplier({ number: invoice.number }),
    reference: referenceKind(invoice.reference) === undefined ? '' : compactReference(invoice.reference),
    what: invoice.number,
    iban: invoice.iban,
    lessByCredit: credit > 0n,
  }))
}

/** The invoice, and the credit notes that made it less. */
export async function partsOfSupplierInvoice(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  { aboutId, amount }: Paid,
): Promise<PaidPart[]> {
  const unpaid = await unpaidSupplierInvoices(tx, cooperativeId)
  return partsOfInvoice(unpaid, aboutId as Id<'supplier-invoice'>, amount)
}
