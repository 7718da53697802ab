import { z } from 'zod'
import type { CooperativeActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { day, id } from '../../platform/input.ts'
import { newId, type Id } from '../../values/id.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { insertBusiness, insertWorksIn } from './businesses.db.ts'
import { memberById } from './members.db.ts'
import { mayJoin, type JoinRefusal } from './working.ts'
import { onOneLine } from '../../values/one-line.ts'

const input = z.object({
  memberId: id<'member'>(),
  tradeName: z.string().min(1).max(120).transform(onOneLine),
  trade: z.string().max(120).transform(onOneLine),
  startedOn: day(),
})

/**
 * Begins a business with its first member and gives its id. Refuses: `member-not-found` and what `mayJoin`
 * refuses.
 */
export const addBusiness = command({
  name: 'members.add-business',
  about: ({ memberId }) => memberId,
  may: 'members.edit',
  input,
  async run(
    tx,
    actor: CooperativeActor,
    given,
    now,
  ): Promise<Result<Id<'business'>, JoinRefusal | 'member-not-found'>> {
    const { cooperativeId } = actor
    const { memberId, tradeName, trade, startedOn } = given
    const member = await memberById(tx, cooperativeId, memberId)
    if (!member) return refuse('member-not-found')
    const business = { id: newId<'business'>(now.at), tradeName, trade, startedOn, endedOn: undefined }
    const joining = mayJoin(member, business, startedOn, now.today, [])
    if (!joining.ok) return joining
    await insertBusiness(tx, cooperativeId, business)
    await insertWorksIn(tx, cooperativeId, {
      memberId,
      businessId: business.id,
      since: startedOn,
      until: undefined,
    })
    return ok(business.id)
  },
})
