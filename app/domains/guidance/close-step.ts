import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { count, id } from '../../platform/input.ts'
import { ok, refuse } from '../../values/result.ts'
import { loadGuided } from './load-guided.ts'
import { STEP_STATES } from './plan.ts'
import * as db from './plan.db.ts'

/**
 * Says that a step is done, that it is dropped, or that it is open again after all; then its goal is not reached yet.
 *
 * Refused: who is neither the member nor a coach, a member who left, and what somebody else changed meanwhile.
 */
export const closeStep = command({
  name: 'guidance.close-step',
  about: ({ memberId }) => memberId,
  may: 'guidance.write',
  inOwnHands: true,
  input: z.object({
    memberId: id<'member'>(),
    stepId: id<'guidance-step'>(),
    revision: count(),
    state: z.enum(STEP_STATES),
  }),
  async run(tx, actor: PersonActor, { memberId, stepId, revision, state }, now) {
    const { cooperativeId, personId } = actor
    const guided = await loadGuided(tx, actor, memberId, now.today)
    if (!guided.ok) return guided
    const found = await db.lockStep(tx, cooperativeId, memberId, stepId)
    if (!found) return refuse('step-not-found')
    if (found.revision !== revision) return refuse('plan-was-changed')
    const closed =
      state === 'open' ? { closedBy: null, closedAt: null } : { closedBy: personId, closedAt: now.at }
    await db.moveStep(tx, cooperativeId, { id: stepId, state, ...closed })
    if (state === 'open') await db.moveGoal(tx, cooperativeId, found.goalId, undefined)
    return ok(state)
  },
})
