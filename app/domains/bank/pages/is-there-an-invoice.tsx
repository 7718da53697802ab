import { Link, Notice } from '../../../ui/index.ts'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'

/** Asked before a line is booked on costs: an invoice brings its VAT back, and above the limit a second yes. */
export function IsThereAnInvoice({ visit }: { visit: CooperativeVisit }) {
  const words = visit.text.entryDocuments
  return (
    <Notice>
      <p>{words.askOnLine}</p>
      <p>{words.aboveLimit}</p>
      {visit.may('supplier-invoice.enter') && (
        <Link href={paths.newSupplierInvoice(visit.cooperative.slug)} roomy>
          {words.toPurchases}
        </Link>
      )}
    </Notice>
  )
}
