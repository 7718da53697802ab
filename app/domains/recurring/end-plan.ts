import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id } from '../../platform/input.ts'
import { ok } from '../../values/result.ts'
import { ownPlan } from './lock-own-plan.ts'
import { movePlan } from './plan.db.ts'

/** Ends a plan for good. What it made stays. */
export const endPlan = command({
  name: 'recurring.end-plan',
  about: ({ planId }) => planId,
  may: 'recurring.keep',
  input: z.object({ planId: id<'recurring-plan'>() }),
  async run(tx, actor: PersonActor, { planId }) {
    const found = await ownPlan(tx, actor, planId)
    if (!found.ok) return found
    const moved = { state: 'ended', resumedOn: found.value.plan.resumedOn } as const
    await movePlan(tx, actor.cooperativeId, planId, moved)
    return ok(planId)
  },
})
