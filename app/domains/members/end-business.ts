import { z } from 'zod'
import type { CooperativeActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { day, id } from '../../platform/input.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { businessById, endWorksIn, updateBusiness } from './businesses.db.ts'
import { leftBehind, workAfter } from './unissued.db.ts'
import { mayStop, type StopRefusal } from './working.ts'

/**
 * Ends a business on its last day, for everybody in it. Refuses: `business-not-found`, `business-ended`, and
 * what `mayStop` refuses.
 */
export const endBusiness = command({
  name: 'members.end-business',
  about: ({ businessId }) => businessId,
  may: 'members.edit',
  input: z.object({ businessId: id<'business'>(), lastDay: day() }),
  async run(
    tx,
    actor: CooperativeActor,
    { businessId, lastDay },
    now,
  ): Promise<Result<null, StopRefusal | 'business-not-found' | 'business-ended'>> {
    const { cooperativeId } = actor
    const business = await businessById(tx, cooperativeId, businessId)
    if (!business) return refuse('business-not-found')
    if (business.endedOn !== undefined) return refuse('business-ended', { day: business.endedOn })
    const behind = await leftBehind(tx, cooperativeId, { businessId }, now.today)
    const after = await workAfter(tx, cooperativeId, { businessId }, lastDay)
    const stopping = mayStop(business.startedOn, lastDay, now.today, { ...behind, after })
    if (!stopping.ok) return stopping
    await updateBusiness(tx, cooperativeId, { ...business, endedOn: lastDay })
    await endWorksIn(tx, cooperativeId, { businessId }, lastDay)
    return ok(null)
  },
})
