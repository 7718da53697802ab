import { z } from 'zod'
import type { CooperativeActor } from '../../platform/actor.ts'
import type { Now } from '../../platform/clock.ts'
import { command } from '../../platform/command.ts'
import type { Tx } from '../../platform/database.ts'
import { day, id } from '../../platform/input.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { allWorksIn, businessById, endWorksIn, updateBusiness } from './businesses.db.ts'
import type { Business } from './members.ts'
import { tellWorkChanged } from './tell-work-changed.ts'
import { leftBehind, workAfter } from './unissued.db.ts'
import { mayStop, type StopRefusal } from './working.ts'

type EndRefusal = StopRefusal | 'business-not-found' | 'business-ended'

/**
 * Ends a business on its last day, for everybody in it, who are told. Refuses: `business-not-found`, `business-ended`,
 * and what `mayStop` refuses.
 */
export const endBusiness = command({
  name: 'members.end-business',
  about: ({ businessId }) => businessId,
  may: 'members.edit',
  input: z.object({ businessId: id<'business'>(), lastDay: day() }),
  async run(
    tx,
    { cooperativeId }: CooperativeActor,
    { businessId, lastDay },
    now,
  ): Promise<Result<null, EndRefusal>> {
    const judged = await judgeEndOfBusiness(tx, cooperativeId, businessId, lastDay, now)
    if (!judged.ok) return judged
    await updateBusiness(tx, cooperativeId, { ...judged.value, endedOn: lastDay })
    for (const memberId of await endWorksIn(tx, cooperativeId, { businessId }, lastDay))
      await tellWorkChanged(tx, cooperativeId, { memberId, businessId }, now)
    return ok(null)
  },
})

/** Whether a business can end on a day: not before the last who works in it began, nor before what was done in it. */
export async function judgeEndOfBusiness(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  businessId: Id<'business'>,
  lastDay: Day,
  now: Now,
): Promise<Result<Business, EndRefusal>> {
  const business = await businessById(tx, cooperativeId, businessId)
  if (!business) return refuse('business-not-found')
  if (business.endedOn !== undefined) return refuse('business-ended', { day: business.endedOn })
  const links = await allWorksIn(tx, cooperativeId)
  const since = links
    .filter((link) => link.businessId === businessId && link.until === undefined)
    .reduce((latest, link) => (link.since > latest ? link.since : latest), business.startedOn)
  const behind = await leftBehind(tx, cooperativeId, { businessId }, now.today)
  const after = await workAfter(tx, cooperativeId, { businessId }, lastDay)
  const stopping = mayStop(since, lastDay, now.today, { ...behind, after })
  return stopping.ok ? ok(business) : stopping
}
