import type { Tx } from '../../platform/database.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { sum } from '../../values/money.ts'
import { balanceOf, dayToCount } from '../books/index.ts'
import { previewSharing } from '../pots/index.ts'
import { openWorkOf, type PartOfCost } from '../sales/index.ts'
import { unusualOf, type Unusual } from './cost-concerns.ts'
import type { Journey } from './journey.ts'
import { travelCost } from './travel.ts'

/**
 * What would be unusual about a cost that lowers what is shared out, as every member of it stands now.
 *
 * @param parts of whom it is, in cents without the VAT that comes back
 * @param countsOn the day on which it counts, which says under which scheme
 */
export async function unusualAbout(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  parts: readonly PartOfCost[],
  countsOn: Day,
): Promise<readonly Unusual[]> {
  const found: Unusual[] = []
  for (const { memberId, net } of parts) {
    const sharing = await previewSharing(tx, cooperativeId, memberId, countsOn, 0n, net)
    // Without a scheme nothing is booked, and booking says so.
    if (!sharing) continue
    const ofPot = sharing.parts.filter(({ destination }) => destination === 'member-pot')
    const fromPot = -sum(ofPot.map(({ amount }) => amount))
    const pot = -(await balanceOf(tx, cooperativeId, 'member-pots', memberId))
    const openWork = await openWorkOf(tx, cooperativeId, memberId)
    found.push(...unusualOf({ memberId, net, pot, fromPot, openWork }))
  }
  return found
}

/** What would be unusual about booking a journey that waits. */
export async function unusualJourney(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  { memberId, kilometres, travelledOn, state }: Journey,
  today: Day,
): Promise<readonly Unusual[]> {
  const net = travelCost(kilometres, travelledOn)
  if (state !== 'waiting' || !net.ok) return []
  const countsOn = await dayToCount(tx, cooperativeId, travelledOn, today)
  return unusualAbout(tx, cooperativeId, [{ memberId, net: net.value }], countsOn)
}
