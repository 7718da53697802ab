import { z } from 'zod'
import { personOf, type CooperativeActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id } from '../../platform/input.ts'
import { enqueue } from '../../platform/jobs.ts'
import { newId } from '../../values/id.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { insertRole, rolesOf } from '../people/index.ts'
import { mailReturnedJob } from './mail-returned-job.ts'
import { memberById, updateMember } from './members.db.ts'
import { endedWithMembership, takeUpWorks } from './taken-up.db.ts'

/** Whether the businesses that ended with the membership go on; nothing said, as long as none did. */
export const GOES_ON = ['yes', 'no', 'unsaid'] as const

/**
 * Somebody who left is a member again, or leaving was a mistake. The businesses that ended with the membership go on
 * when that is said: as if nothing had been on the day the end was entered, and else from today on. They hear of it by
 * mail, or by somebody who calls. Refuses:
 * `member-not-found`, `not-left`, `own-membership`; `business-goes-on` when something ended with it and nothing is
 * said.
 */
export const resumeMembership = command({
  name: 'members.resume-membership',
  about: ({ memberId }) => memberId,
  may: 'members.edit',
  input: z.object({ memberId: id<'member'>(), goesOn: z.enum(GOES_ON) }),
  async run(
    tx,
    actor: CooperativeActor,
    { memberId, goesOn },
    now,
  ): Promise<Result<null, 'member-not-found' | 'not-left' | 'own-membership' | 'business-goes-on'>> {
    const { cooperativeId } = actor
    const member = await memberById(tx, cooperativeId, memberId)
    if (!member) return refuse('member-not-found')
    if (member.leftOn === undefined) return refuse('not-left')
    if (member.personId === personOf(actor)) return refuse('own-membership')
    const ended = await endedWithMembership(tx, cooperativeId, memberId)
    if (ended.length > 0 && goesOn === 'unsaid') return refuse('business-goes-on')
    if (goesOn === 'yes') await takeUpWorks(tx, cooperativeId, memberId, ended, now.today)
    await updateMember(tx, cooperativeId, { ...member, leftOn: undefined }, now.at)
    const roles = await rolesOf(tx, cooperativeId, member.personId)
    if (!roles.includes('member')) await insertRole(tx, cooperativeId, member.personId, 'member', now.at)
    await enqueue(tx, mailReturnedJob, cooperativeId, { memberId, mailId: newId<'mail'>(now.at) })
    return ok(null)
  },
})
