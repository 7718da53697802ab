import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { count, id } from '../../platform/input.ts'
import { ok, refuse } from '../../values/result.ts'
import { loadGuided } from './load-guided.ts'
import { goalInput } from './plan-input.ts'
import * as db from './plan.db.ts'

/**
 * Puts a goal in other words, in the name of who does it.
 *
 * Refused: as for a new goal, and what somebody else changed meanwhile.
 */
export const changeGoal = command({
  name: 'guidance.change-goal',
  about: ({ memberId }) => memberId,
  may: 'guidance.write',
  inOwnHands: true,
  input: z.object({
    memberId: id<'member'>(),
    goalId: id<'guidance-goal'>(),
    revision: count(),
    ...goalInput,
  }),
  async run(tx, actor: PersonActor, { memberId, goalId, revision, theme, goal }, now) {
    const { cooperativeId, personId } = actor
    const guided = await loadGuided(tx, actor, memberId, now.today)
    if (!guided.ok) return guided
    const found = await db.lockGoal(tx, cooperativeId, memberId, goalId)
    if (!found) return refuse('goal-not-found')
    if (found.revision !== revision) return refuse('plan-was-changed')
    const words = { theme, goal, writtenBy: personId, writtenAt: now.at }
    await db.rewriteGoal(tx, cooperativeId, { id: goalId, ...words })
    return ok(goalId)
  },
})
