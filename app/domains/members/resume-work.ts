import { z } from 'zod'
import type { CooperativeActor } from '../../platform/actor.ts'
import type { Now } from '../../platform/clock.ts'
import { command } from '../../platform/command.ts'
import type { Tx } from '../../platform/database.ts'
import { id } from '../../platform/input.ts'
import type { Id } from '../../values/id.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { businessById, insertWorksIn, updateBusiness } from './businesses.db.ts'
import { memberById } from './members.db.ts'
import { tellWorkChanged } from './tell-work-changed.ts'
import { keepChange } from './work-changed.db.ts'
import { endedWorks, type EndedWork } from './work-taken-up.db.ts'

type ResumeRefusal = 'member-not-found' | 'business-not-found' | 'member-left' | 'work-not-ended'

/**
 * Undoes that a business ended, for all who ended with it, or that one member stopped in it: as if nothing was on the
 * day it was entered, and else from today. Who was told of the end hears this too. Refuses: `member-not-found`,
 * `business-not-found`, `member-left`, `work-not-ended`.
 */
export const resumeWork = command({
  name: 'members.resume-work',
  about: ({ memberId }) => memberId,
  may: 'members.edit',
  input: z.object({ memberId: id<'member'>(), businessId: id<'business'>() }),
  async run(
    tx,
    { cooperativeId }: CooperativeActor,
    { memberId, businessId },
    now,
  ): Promise<Result<null, ResumeRefusal>> {
    const member = await memberById(tx, cooperativeId, memberId)
    if (!member) return refuse('member-not-found')
    if (member.leftOn !== undefined) return refuse('member-left', { day: member.leftOn })
    const business = await businessById(tx, cooperativeId, businessId)
    if (!business) return refuse('business-not-found')
    const ended = await endedWorks(tx, cooperativeId, memberId, businessId)
    if (ended.length === 0) return refuse('work-not-ended')
    if (business.endedOn !== undefined)
      await updateBusiness(tx, cooperativeId, { ...business, endedOn: undefined })
    for (const one of ended) await goesOn(tx, cooperativeId, businessId, one, now)
    return ok(null)
  },
})

async function goesOn(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  businessId: Id<'business'>,
  { memberId, since, endedOn, wasTold }: EndedWork,
  now: Now,
): Promise<void> {
  const from = endedOn === now.today ? since : now.today
  await insertWorksIn(tx, cooperativeId, { memberId, businessId, since: from, until: undefined })
  const work = { memberId, businessId }
  // Who read nothing of it is not told that it did not happen.
  if (wasTold || from !== since) await tellWorkChanged(tx, cooperativeId, work, now)
  else await keepChange(tx, cooperativeId, work, { at: null, mailId: null })
}
