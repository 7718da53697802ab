import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id } from '../../platform/input.ts'
import { ok, refuse } from '../../values/result.ts'
import { ownPlan } from './lock-own-plan.ts'
import { movePlan } from './plan.db.ts'

/** Lets a plan make nothing until it goes on. What comes due meanwhile is passed over. */
export const pausePlan = command({
  name: 'recurring.pause-plan',
  about: ({ planId }) => planId,
  may: 'recurring.keep',
  input: z.object({ planId: id<'recurring-plan'>() }),
  async run(tx, actor: PersonActor, { planId }) {
    const found = await ownPlan(tx, actor, planId)
    if (!found.ok) return found
    if (found.value.plan.state === 'paused') return refuse('plan-paused')
    const moved = { state: 'paused', resumedOn: found.value.plan.resumedOn } as const
    await movePlan(tx, actor.cooperativeId, planId, moved)
    return ok(planId)
  },
})
