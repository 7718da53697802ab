import { z } from 'zod'
import type { CooperativeActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { day, id } from '../../platform/input.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { businessById, insertWorksIn } from './businesses.db.ts'
import { memberById } from './members.db.ts'
import { timesWorked } from './work-taken-up.db.ts'
import { mayJoin, type JoinRefusal } from './working.ts'

const input = z.object({
  memberId: id<'member'>(),
  businessId: id<'business'>(),
  since: day(),
})

/**
 * A member begins to work in a business that exists already. Refuses: `member-not-found`,
 * `business-not-found`, and what `mayJoin` refuses.
 */
export const joinBusiness = command({
  name: 'members.join-business',
  about: ({ memberId }) => memberId,
  may: 'members.edit',
  input,
  async run(
    tx,
    actor: CooperativeActor,
    { memberId, businessId, since },
    now,
  ): Promise<Result<null, JoinRefusal | 'member-not-found' | 'business-not-found'>> {
    const { cooperativeId } = actor
    const member = await memberById(tx, cooperativeId, memberId)
    if (!member) return refuse('member-not-found')
    const business = await businessById(tx, cooperativeId, businessId)
    if (!business) return refuse('business-not-found')
    const times = await timesWorked(tx, cooperativeId, memberId, businessId)
    const joining = mayJoin(member, business, since, now.today, times)
    if (!joining.ok) return joining
    await insertWorksIn(tx, cooperativeId, { memberId, businessId, since, until: undefined })
    return ok(null)
  },
})
