import { z } from 'zod'
import { personOf, type CooperativeActor } from '../../platform/actor.ts'
import type { Now } from '../../platform/clock.ts'
import { command } from '../../platform/command.ts'
import type { Tx } from '../../platform/database.ts'
import { day, id, ownWords } from '../../platform/input.ts'
import type { Day } from '../../values/day.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { endRoleRow } from '../people/index.ts'
import { endWorksIn } from './businesses.db.ts'
import { mayLeave, type LeaveRefusal } from './leaving.ts'
import { holdMember, updateMember } from './members.db.ts'
import type { Member } from './members.ts'
import { leftBehind, workAfter } from './unissued.db.ts'

/**
 * Ends a membership on its last day, with the work in businesses and the role of member. The register, the
 * invoices and the pot stay. Refuses: `member-not-found` and what `mayLeave` refuses.
 */
export const endMembership = command({
  name: 'members.end-membership',
  about: ({ memberId }) => memberId,
  may: 'members.edit',
  input: z.object({ memberId: id<'member'>(), lastDay: day(), why: ownWords(500).default('') }),
  async run(
    tx,
    actor: CooperativeActor,
    { memberId, lastDay, why },
    now,
  ): Promise<Result<null, LeaveRefusal | 'member-not-found'>> {
    const { cooperativeId } = actor
    const member = await holdMember(tx, cooperativeId, memberId)
    if (!member) return refuse('member-not-found')
    const leaving = await judgeLeaving(tx, actor, member, { lastDay, why }, now)
    if (!leaving.ok) return leaving
    await updateMember(tx, cooperativeId, leaving.value, now.at)
    await endWorksIn(tx, cooperativeId, { memberId }, lastDay)
    await endRoleRow(tx, cooperativeId, member.personId, 'member', now.at)
    return ok(null)
  },
})

/** Whether the membership of somebody can be ended on a day, by who asks: what `mayLeave` says with what stands now. */
export async function judgeLeaving(
  tx: Tx,
  actor: CooperativeActor,
  member: Member,
  { lastDay, why }: { readonly lastDay: Day; readonly why: string },
  now: Now,
): Promise<Result<Member, LeaveRefusal>> {
  const behind = await leftBehind(tx, actor.cooperativeId, { memberId: member.id }, now.today)
  const oneself = member.personId === personOf(actor)
  const after = await workAfter(tx, actor.cooperativeId, { memberId: member.id }, lastDay)
  return mayLeave(member, { lastDay, today: now.today, ...behind, oneself, after, why })
}
