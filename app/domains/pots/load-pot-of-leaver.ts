import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'
import type { Result } from '../../values/result.ts'
import { memberById, type Member } from '../members/index.ts'
import { waysToEmpty, type EmptyingRefusal, type WaysToEmpty } from './emptying.ts'
import { loadPotOnLeaving, type PotOnLeaving } from './load-pot-on-leaving.ts'

/** A member, what is in their pot, and where that may go now. */
export type FoundPotOfLeaver = {
  readonly member: Member
  readonly pot: PotOnLeaving
  readonly ways: Result<WaysToEmpty, EmptyingRefusal>
}

/** The pot of who left, by the scheme of their last day; undefined when there is no such member to be seen. */
export async function loadPotOfLeaver(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  memberId: Id<'member'>,
): Promise<FoundPotOfLeaver | undefined> {
  const member = await memberById(tx, cooperativeId, memberId)
  if (!member) return undefined
  const pot = await loadPotOnLeaving(tx, cooperativeId, memberId, member.leftOn ?? member.joinedOn)
  return { member, pot, ways: waysToEmpty({ ...pot, leftOn: member.leftOn }) }
}
