import type { Tx } from '../../../platform/database.ts'
import { JustDone, type WhatIsNext } from '../../../ui/index.ts'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { SupplierInvoice } from '../supplier-invoice.db.ts'
import { nextForYes } from './what-is-next.ts'

/** What comes after what the address says was done: another invoice to enter, or the next that waits for a yes. */
export async function afterInvoice(tx: Tx, visit: CooperativeVisit): Promise<WhatIsNext | undefined> {
  const asked = visit.url.searchParams
  if (!visit.may('supplier-invoice.enter')) return undefined
  if (asked.has('geboekt') || asked.has('afgesloten')) return nextForYes(tx, visit)
  if (!asked.has('ingevoerd')) return undefined
  const href = paths.newSupplierInvoice(visit.cooperative.slug)
  return { next: { href, label: visit.text.suppliers.one.another } }
}

/** What was just done with an invoice of a supplier. */
export function InvoiceDone(props: {
  visit: CooperativeVisit
  invoice: SupplierInvoice
  after: WhatIsNext | undefined
}) {
  const { visit, invoice, after } = props
  const words = visit.text.suppliers.one
  const asked = visit.url.searchParams
  const said =
    asked.has('afgesloten') && invoice.closedAt
      ? words.closedDone
      : asked.has('geboekt') || (asked.has('ingevoerd') && invoice.entryId)
        ? words.booked
        : asked.has('ingevoerd')
          ? words.entered
          : undefined
  return said === undefined ? null : <JustDone said={said} after={after} />
}
