import type { Tx } from '../../../platform/database.ts'
import type { Id } from '../../../values/id.ts'
import { fellowMembers } from '../../members/index.ts'
import type { Stake } from '../split.ts'

/** The names of who can be in a division: the members of now, and who is in it already. */
export async function namesToDivide(
  tx: Tx,
  shares: readonly Pick<Stake, 'memberId'>[],
): Promise<ReadonlyMap<Id<'member'>, string>> {
  const members = await fellowMembers(tx)
  const still = members.filter(
    (one) => one.leftOn === null || shares.some(({ memberId }) => memberId === one.id),
  )
  return new Map(still.map((one) => [one.id, one.name]))
}
