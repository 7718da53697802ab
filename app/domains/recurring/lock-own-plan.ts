import type { PersonActor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database.ts'
import { may } from '../../platform/permissions.ts'
import type { Id } from '../../values/id.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { lockPlan, type PlanDetail } from './plan.db.ts'

/** A plan, locked, that the actor may work on and that did not end: the member's own, or any for the administration. */
export async function ownPlan(
  tx: Tx,
  actor: PersonActor,
  id: Id<'recurring-plan'>,
): Promise<Result<PlanDetail, 'plan-not-found' | 'plan-ended'>> {
  const found = await lockPlan(tx, actor.cooperativeId, id)
  if (!found || (!may(actor, 'invoices.draft') && found.memberPerson !== actor.personId))
    return refuse('plan-not-found')
  return found.plan.state === 'ended' ? refuse('plan-ended') : ok(found)
}
