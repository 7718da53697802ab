import { z } from 'zod'
import { personOf, type CooperativeActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id } from '../../platform/input.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { insertRole, rolesOf } from '../people/index.ts'
import { memberById, updateMember } from './members.db.ts'

/**
 * Somebody who left is a member again, or leaving was a mistake. The businesses are not taken up by
 * themselves. Refuses: `member-not-found`, `not-left`, `own-membership`.
 */
export const resumeMembership = command({
  name: 'members.resume-membership',
  about: ({ memberId }) => memberId,
  may: 'members.edit',
  input: z.object({ memberId: id<'member'>() }),
  async run(
    tx,
    actor: CooperativeActor,
    { memberId },
    now,
  ): Promise<Result<null, 'member-not-found' | 'not-left' | 'own-membership'>> {
    const { cooperativeId } = actor
    const member = await memberById(tx, cooperativeId, memberId)
    if (!member) return refuse('member-not-found')
    if (member.leftOn === undefined) return refuse('not-left')
    if (member.personId === personOf(actor)) return refuse('own-membership')
    await updateMember(tx, cooperativeId, { ...member, leftOn: undefined }, now.at)
    const roles = await rolesOf(tx, cooperativeId, member.personId)
    if (!roles.includes('member')) await insertRole(tx, cooperativeId, member.personId, 'member', now.at)
    return ok(null)
  },
})
