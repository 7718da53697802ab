import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id } from '../../platform/input.ts'
import { newId } from '../../values/id.ts'
import { ok, refuse } from '../../values/result.ts'
import { loadGuided } from './load-guided.ts'
import { goalInput, hasPassed, stepInput } from './plan-input.ts'
import * as db from './plan.db.ts'

/**
 * Puts a goal in the plan of a member, with a first step when there is one.
 *
 * Refused: who is neither the member nor a coach, a member who left, and a day that has passed.
 */
export const addGoal = command({
  name: 'guidance.add-goal',
  about: ({ memberId }) => memberId,
  may: 'guidance.write',
  inOwnHands: true,
  input: z.object({
    memberId: id<'member'>(),
    ...goalInput,
    first: stepInput.nullable(),
  }),
  async run(tx, actor: PersonActor, { memberId, theme, goal, first }, now) {
    const { cooperativeId, personId: addedBy } = actor
    const guided = await loadGuided(tx, actor, memberId, now.today)
    if (!guided.ok) return guided
    if (first && hasPassed(first, now.today)) return refuse('step-day-passed')
    const by = { memberId, addedBy, writtenAt: now.at }
    const goalId = newId<'guidance-goal'>(now.at)
    await db.insertGoal(tx, cooperativeId, { ...by, id: goalId, theme, goal })
    const stepId = newId<'guidance-step'>(now.at)
    if (first) await db.insertStep(tx, cooperativeId, { ...by, ...first, id: stepId, goalId })
    return ok(goalId)
  },
})
