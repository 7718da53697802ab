import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id } from '../../platform/input.ts'
import { newId } from '../../values/id.ts'
import { ok, refuse } from '../../values/result.ts'
import { loadGuided } from './load-guided.ts'
import { hasPassed, stepInput } from './plan-input.ts'
import * as db from './plan.db.ts'

/**
 * Puts a step on the way to a goal, which is not reached then.
 *
 * Refused: as for a new goal, and a goal that is not in this plan.
 */
export const addStep = command({
  name: 'guidance.add-step',
  about: ({ memberId }) => memberId,
  may: 'guidance.write',
  inOwnHands: true,
  input: z.object({
    memberId: id<'member'>(),
    goalId: id<'guidance-goal'>(),
    ...stepInput.shape,
  }),
  async run(tx, actor: PersonActor, { memberId, goalId, ...step }, now) {
    const { cooperativeId, personId: addedBy } = actor
    const guided = await loadGuided(tx, actor, memberId, now.today)
    if (!guided.ok) return guided
    if (!(await db.lockGoal(tx, cooperativeId, memberId, goalId))) return refuse('goal-not-found')
    if (hasPassed(step, now.today)) return refuse('step-day-passed')
    const stepId = newId<'guidance-step'>(now.at)
    const by = { addedBy, writtenAt: now.at }
    await db.insertStep(tx, cooperativeId, { id: stepId, memberId, goalId, ...step, ...by })
    await db.moveGoal(tx, cooperativeId, goalId, undefined)
    return ok(stepId)
  },
})
