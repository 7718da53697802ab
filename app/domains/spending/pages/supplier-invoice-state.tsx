import { Badge } from '../../../ui/index.ts'
import type { Visit } from '../../../web/visit.ts'
import type { SupplierInvoice } from '../supplier-invoice.db.ts'

/** How an invoice of a supplier stands. */
export function SupplierInvoiceState({ visit, invoice }: { visit: Visit; invoice: SupplierInvoice }) {
  const words = visit.text.suppliers.state
  const { closedAt, entryId, paid, total } = invoice
  if (closedAt) return <Badge>{words.closed}</Badge>
  if (!entryId) return <Badge tone="doubt">{words.waiting}</Badge>
  if (paid === total) return <Badge tone="done">{words.paid}</Badge>
  if (paid !== 0n) return <Badge tone="info">{words.part}</Badge>
  return <Badge tone="info">{total < 0n ? words.credit : words.open}</Badge>
}
