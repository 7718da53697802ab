import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'
import { goalsOf, stepsOf } from './plan.db.ts'
import { isReached, type Goal } from './plan.ts'

/** The goals of a member that are reached: something of each was done, and nothing is open. For who reads the plan. */
export async function loadReached(
  tx: Tx,
  here: Id<'cooperative'>,
  memberId: Id<'member'>,
): Promise<readonly Pick<Goal, 'id' | 'goal'>[]> {
  const steps = Map.groupBy(await stepsOf(tx, here, memberId), ({ goalId }) => goalId)
  return (await goalsOf(tx, here, memberId)).filter(({ id }) => {
    const own = steps.get(id) ?? []
    return isReached(own) && own.some(({ state }) => state === 'done')
  })
}
