import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'
import { goalsOf } from './plan.db.ts'
import type { Goal } from './plan.ts'

/** The goals of a member of which somebody said that they are reached. For who reads the plan. */
export async function loadReached(
  tx: Tx,
  here: Id<'cooperative'>,
  memberId: Id<'member'>,
): Promise<readonly Pick<Goal, 'id' | 'goal'>[]> {
  return (await goalsOf(tx, here, memberId)).filter(({ reachedAt }) => reachedAt !== null)
}
