/** Pages that go on taking orders although the permission of who delivers them stopped. */
import type { Tx } from '../../platform/database.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import {
  permissionsOfMembers,
  permissionStanding,
  standingWithout,
  workingWithoutPermission,
} from '../benefits/index.ts'
import { windowsTakingOrders, type TakingOrders } from './taking-orders.db.ts'

/** `permittedUntil`: the last day on which the permission held. */
export type OrdersAfterStop = TakingOrders & { readonly permittedUntil: Day }

/**
 * Each order there is a promise to work, and work without a permission can cost a benefit. Whoever may know
 * nothing of the permission finds none.
 */
export async function ordersAfterStop(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  today: Day,
  memberId?: Id<'member'>,
): Promise<readonly OrdersAfterStop[]> {
  const taking = await windowsTakingOrders(tx, cooperativeId, memberId)
  if (taking.length === 0) return []
  const members = [...new Set(taking.map((one) => one.memberId))]
  const permissions = await permissionsOfMembers(tx, cooperativeId, members)
  // Who helps is told of who works without one, also when the permission itself is not shared with them.
  const without = new Map(
    (await workingWithoutPermission(tx, today)).map((one) => [one.memberId, standingWithout(one)]),
  )
  return taking.flatMap((one) => {
    const own = permissions.get(one.memberId)
    const standing = own ? permissionStanding(own, today) : without.get(one.memberId)
    return standing?.kind === 'stopped' ? [{ ...one, permittedUntil: standing.until }] : []
  })
}
