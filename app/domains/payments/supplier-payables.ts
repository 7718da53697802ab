/** What is paid to suppliers: each invoice by itself, less the credit notes of the same supplier. Pure. */
import type { UnpaidSupplierInvoice } from '../spending/index.ts'
import { greatest, least, sum, type Cents } from '../../values/money.ts'
import type { PaidPart } from './payable.ts'

type Open = Pick<UnpaidSupplierInvoice, 'id' | 'supplierId' | 'open'>

/**
 * How much is to be paid on each invoice, in cents above 0; one that credit notes cover wholly is left out.
 *
 * @param unpaid what is due first on top; credit notes have `open` below zero
 * @param living what is under way of an invoice: the credit it was paid less by is not used again
 */
export function paidOnEach<One extends Open>(
  unpaid: readonly One[],
  living: (id: One['id']) => Cents | undefined,
): { readonly invoice: One; readonly amount: Cents; readonly credit: Cents }[] {
  const payable = []
  for (const theirs of Map.groupBy(unpaid, ({ supplierId }) => supplierId).values()) {
    const invoices = theirs.filter(({ open }) => open > 0n)
    let left = -sum(theirs.filter(({ open }) => open < 0n).map(({ open }) => open))
    for (const { id, open } of invoices) left -= greatest(0n, open - (living(id) ?? open))
    for (const invoice of invoices) {
      const underWay = living(invoice.id)
      const credit =
        underWay === undefined
          ? least(greatest(0n, left), invoice.open)
          : greatest(0n, invoice.open - underWay)
      if (underWay === undefined) left -= credit
      if (invoice.open > credit) payable.push({ invoice, amount: invoice.open - credit, credit })
    }
  }
  return payable
}

/**
 * A payment on the books: the invoice, and the credit notes by which it was paid less. Together the amount that
 * was paid, or less when so much is not open any more.
 *
 * @param paid cents above 0
 */
export function partsOfInvoice(unpaid: readonly Open[], id: Open['id'], paid: Cents): PaidPart[] {
  const invoice = unpaid.find((one) => one.id === id && one.open > 0n)
  if (!invoice) return []
  const parts: PaidPart[] = []
  let short = greatest(0n, invoice.open - paid)
  for (const { id: supplierInvoiceId, supplierId, open } of unpaid) {
    const used = supplierId === invoice.supplierId && open < 0n ? least(short, -open) : 0n
    if (used === 0n) continue
    parts.push({ kind: 'supplier-invoice', amount: -used, supplierInvoiceId })
    short -= used
  }
  const amount = least(invoice.open, paid - sum(parts.map((part) => part.amount)))
  return [{ kind: 'supplier-invoice', amount, supplierInvoiceId: invoice.id }, ...parts]
}
