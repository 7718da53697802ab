import { z } from 'zod'
import type { CooperativeActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { day, id } from '../../platform/input.ts'
import { ok, type Result } from '../../values/result.ts'
import { businessesOfMember, endWorksIn } from './businesses.db.ts'
import { leftBehind, workAfter } from './unissued.db.ts'
import { mayStop, type StopRefusal } from './working.ts'

const input = z.object({
  memberId: id<'member'>(),
  businessId: id<'business'>(),
  lastDay: day(),
})

/** A member stops working in a business; others go on. Refuses what `mayStop` refuses. */
export const leaveBusiness = command({
  name: 'members.leave-business',
  about: ({ memberId }) => memberId,
  may: 'members.edit',
  input,
  async run(
    tx,
    actor: CooperativeActor,
    { memberId, businessId, lastDay },
    now,
  ): Promise<Result<null, StopRefusal>> {
    const { cooperativeId } = actor
    const works = await businessesOfMember(tx, cooperativeId, memberId)
    const open = works.find((one) => one.id === businessId && one.until === undefined)
    const behind = await leftBehind(tx, cooperativeId, { memberId, businessId }, now.today)
    const after = await workAfter(tx, cooperativeId, { memberId, businessId }, lastDay)
    const stopping = mayStop(open?.since, lastDay, now.today, { ...behind, after })
    if (!stopping.ok) return stopping
    await endWorksIn(tx, cooperativeId, { memberId, businessId }, lastDay)
    return ok(null)
  },
})
