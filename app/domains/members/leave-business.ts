import { z } from 'zod'
import type { CooperativeActor } from '../../platform/actor.ts'
import type { Now } from '../../platform/clock.ts'
import { command } from '../../platform/command.ts'
import type { Tx } from '../../platform/database.ts'
import { day, id } from '../../platform/input.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { allWorksIn, endWorksIn } from './businesses.db.ts'
import { tellWorkChanged } from './tell-work-changed.ts'
import { leftBehind, workAfter } from './unissued.db.ts'
import { mayStop, type StopRefusal } from './working.ts'

const input = z.object({
  memberId: id<'member'>(),
  businessId: id<'business'>(),
  lastDay: day(),
})

/**
 * A member stops working in a business, and is told; others go on. Refuses what `mayStop` refuses, and
 * `last-in-business`: a business without anybody is ended.
 */
export const leaveBusiness = command({
  name: 'members.leave-business',
  about: ({ memberId }) => memberId,
  may: 'members.edit',
  input,
  async run(tx, { cooperativeId }: CooperativeActor, work, now): Promise<Result<null, StopRefusal>> {
    const { memberId, businessId, lastDay } = work
    const judged = await judgeLeavingBusiness(tx, cooperativeId, work, now)
    if (!judged.ok) return judged
    await endWorksIn(tx, cooperativeId, { memberId, businessId }, lastDay)
    await tellWorkChanged(tx, cooperativeId, { memberId, businessId }, now)
    return ok(null)
  },
})

/** Whether a member can stop in a business on a day. */
export async function judgeLeavingBusiness(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  {
    memberId,
    businessId,
    lastDay,
  }: { readonly memberId: Id<'member'>; readonly businessId: Id<'business'>; readonly lastDay: Day },
  now: Now,
): Promise<Result<null, StopRefusal>> {
  const links = await allWorksIn(tx, cooperativeId)
  const open = links.filter((link) => link.businessId === businessId && link.until === undefined)
  const own = open.find((link) => link.memberId === memberId)
  const behind = await leftBehind(tx, cooperativeId, { memberId, businessId }, now.today)
  const after = await workAfter(tx, cooperativeId, { memberId, businessId }, lastDay)
  const stopping = mayStop(own?.since, lastDay, now.today, { ...behind, after })
  return stopping.ok && open.length === 1 ? refuse('last-in-business') : stopping
}
