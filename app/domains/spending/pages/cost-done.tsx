import type { Tx } from '../../../platform/database.ts'
import { JustDone, type WhatIsNext } from '../../../ui/index.ts'
import type { Id } from '../../../values/id.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { Cost } from '../cost.db.ts'
import type { CostKind } from '../cost-kind.ts'
import { nextAfterBooking, nextForYes } from './what-is-next.ts'

/** What comes after what the address says was done with a cost; undefined when that is nothing. */
export async function afterDone(
  tx: Tx,
  visit: CooperativeVisit,
  of: { readonly kind: CostKind; readonly inTray: Id<'receipt'> | undefined | null },
): Promise<WhatIsNext | undefined> {
  const asked = visit.url.searchParams
  if (!visit.may('cost.book')) return undefined
  if (asked.has('geboekt')) return nextAfterBooking(tx, visit, of)
  return asked.has('ja') || asked.has('nee') ? nextForYes(tx, visit) : undefined
}

/** What was just done with a cost that is booked. */
export function CostDone(props: { visit: CooperativeVisit; cost: Cost; after: WhatIsNext | undefined }) {
  const { visit, cost, after } = props
  const words = visit.text.spending.cost
  const asked = visit.url.searchParams
  const said = [
    asked.has('geboekt') && words.booked,
    asked.has('voorgeschoten') && cost.paidBy === 'member' && visit.text.creditors.memberPaidDone,
    asked.has('ja') && visit.text.unusualCosts.wait.booked,
    asked.has('terug') && cost.reversedAt !== null && words.reversedDone,
  ].find((one) => typeof one === 'string')
  return said === undefined ? null : <JustDone said={said} after={after} />
}
