import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { Paper } from '../paper-kinds.ts'

/** Where a paper itself is to be seen, by who may open it; undefined for others. `entry` is that of an added file. */
export function paperAddress(visit: CooperativeVisit, { kind, id }: Paper, entry = ''): string | undefined {
  const { slug } = visit.cooperative
  const [may, address] = {
    invoice: ['invoices.read', paths.invoicePdf(slug, id)],
    cost: ['costs.read', paths.receipt(slug, id)],
    'supplier-invoice': ['supplier-invoices.read', paths.supplierInvoiceFile(slug, id)],
    'entry-document': ['books.read', paths.entryDocument(slug, entry, id)],
    'bank-line': ['bank.read', paths.bankLine(slug, id)],
    sharing: ['books.read', paths.sharing(slug, id)],
  }[kind] as [Parameters<CooperativeVisit['may']>[0], string]
  return visit.may(may) ? address : undefined
}
