import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id } from '../../platform/input.ts'
import { ok, refuse } from '../../values/result.ts'
import { ownPlan } from './lock-own-plan.ts'
import { movePlan } from './plan.db.ts'

/** Lets a paused plan go on from today. What came due in the pause does not come any more. */
export const resumePlan = command({
  name: 'recurring.resume-plan',
  about: ({ planId }) => planId,
  may: 'recurring.keep',
  input: z.object({ planId: id<'recurring-plan'>() }),
  async run(tx, actor: PersonActor, { planId }, now) {
    const found = await ownPlan(tx, actor, planId)
    if (!found.ok) return found
    if (found.value.plan.state === 'running') return refuse('plan-running')
    const moved = { state: 'running', resumedOn: now.today } as const
    await movePlan(tx, actor.cooperativeId, planId, moved)
    return ok(planId)
  },
})
