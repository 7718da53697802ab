/** What comes next for who works through costs, journeys and invoices of suppliers. */
import type { Tx } from '../../../platform/database.ts'
import type { WhatIsNext } from '../../../ui/index.ts'
import { formatEuro } from '../../../values/format.ts'
import type { Id } from '../../../values/id.ts'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { whatIsNextInTray } from '../../receipts/pages/index.ts'
import type { CostKind } from '../cost-kind.ts'
import { costsForYes, invoicesForYes } from '../load-waits-for-yes.ts'
import { receiptsForYes } from '../waiting-cost.db.ts'

/** After a cost was booked: the next receipt of the tray when it came from there, else another of the same sort. */
export async function nextAfterBooking(
  tx: Tx,
  visit: CooperativeVisit,
  { kind, inTray }: { readonly kind: CostKind; readonly inTray: Id<'receipt'> | undefined | null },
): Promise<WhatIsNext> {
  const { id, slug } = visit.cooperative
  if (inTray) return whatIsNextInTray(tx, visit, await receiptsForYes(tx, id))
  const words = visit.text.spending.cost
  return kind === 'travel'
    ? { next: { href: paths.newTravel(slug), label: words.anotherJourney } }
    : { next: { href: paths.newCost(slug), label: words.another } }
}

/** After yes or no to a cost above the limit: the next of those, then an invoice of a supplier that waits for it. */
export async function nextForYes(tx: Tx, visit: CooperativeVisit): Promise<WhatIsNext> {
  const { slug } = visit.cooperative
  const words = visit.text.suppliers.home
  const amount = ({ total }: { readonly total: bigint }) => formatEuro(total, visit.language)
  const [invoice] = await invoicesForYes(tx, visit.actor, visit.now)
  if (invoice) {
    const label = words.nextToApprove({ supplier: invoice.supplier, amount: amount(invoice) })
    return { next: { href: paths.supplierInvoice(slug, invoice.id), label } }
  }
  const [cost] = await costsForYes(tx, visit.actor, visit.now)
  if (!cost) return { ready: words.nothingToApprove }
  const label = words.nextToApprove({ supplier: cost.supplier, amount: amount(cost) })
  return { next: { href: paths.cost(slug, cost.id), label } }
}
