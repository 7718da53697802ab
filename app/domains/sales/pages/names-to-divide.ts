import type { Tx } from '../../../platform/database.ts'
import type { Day } from '../../../values/day.ts'
import type { Id } from '../../../values/id.ts'
import { fellowMembers, isGoneOn } from '../../members/index.ts'
import type { Stake } from '../split.ts'

/** The names of who can be in a division: the members of now, and who is in it already. */
export async function namesToDivide(
  tx: Tx,
  shares: readonly Pick<Stake, 'memberId'>[],
  today: Day,
): Promise<ReadonlyMap<Id<'member'>, string>> {
  const members = await fellowMembers(tx)
  const still = members.filter(
    (one) => !isGoneOn(one, today) || shares.some(({ memberId }) => memberId === one.id),
  )
  return new Map(still.map((one) => [one.id, one.name]))
}
