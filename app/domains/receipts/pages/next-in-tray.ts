import type { Tx } from '../../../platform/database.ts'
import type { WhatIsNext } from '../../../ui/index.ts'
import { dayOf } from '../../../values/day.ts'
import { formatDay } from '../../../values/format.ts'
import type { Id } from '../../../values/id.ts'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { nextInTray } from '../receipt.db.ts'

/**
 * What waits in the tray for who just dealt with a receipt.
 *
 * @param but receipts of which a cost waits for the yes of another: with those there is nothing to do
 */
export async function whatIsNextInTray(
  tx: Tx,
  visit: CooperativeVisit,
  but: readonly Id<'receipt'>[],
): Promise<WhatIsNext> {
  const { id, slug } = visit.cooperative
  const { one, tray } = visit.text.receipts
  const receipt = await nextInTray(tx, id, visit.actor.personId, but)
  if (!receipt) return { ready: tray.ready }
  const day = formatDay(dayOf(receipt.handedInAt), visit.language)
  const label = tray.next({ name: receipt.memberName ?? one.nobody, day })
  return { next: { href: paths.handedIn(slug, receipt.id), label } }
}
