import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { count, id } from '../../platform/input.ts'
import { ok, refuse } from '../../values/result.ts'
import { loadGuided } from './load-guided.ts'
import * as db from './plan.db.ts'

/**
 * Says that a goal is reached, or not yet after all. Who does every step has not said that: somebody says it, the
 * member or their coach, in their own name.
 *
 * Refused: who is neither the member nor a coach, a member who left, what somebody else changed meanwhile, and
 * `goal-has-steps` while a step is open.
 */
export const closeGoal = command({
  name: 'guidance.close-goal',
  about: ({ memberId }) => memberId,
  may: 'guidance.write',
  inOwnHands: true,
  input: z.object({
    memberId: id<'member'>(),
    goalId: id<'guidance-goal'>(),
    revision: count(),
    reached: z.boolean(),
  }),
  async run(tx, actor: PersonActor, { memberId, goalId, revision, reached }, now) {
    const { cooperativeId, personId } = actor
    const guided = await loadGuided(tx, actor, memberId, now.today)
    if (!guided.ok) return guided
    const found = await db.lockGoal(tx, cooperativeId, memberId, goalId)
    if (!found) return refuse('goal-not-found')
    if (found.revision !== revision) return refuse('plan-was-changed')
    const steps = await db.stepsOf(tx, cooperativeId, memberId)
    if (reached && steps.some((step) => step.goalId === goalId && step.state === 'open'))
      return refuse('goal-has-steps')
    await db.moveGoal(tx, cooperativeId, goalId, reached ? { by: personId, at: now.at } : undefined)
    return ok(reached)
  },
})
