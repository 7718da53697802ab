import { z } from 'zod'
import { personOf, type CooperativeActor } from '../../platform/actor.ts'
import type { Now } from '../../platform/clock.ts'
import { command } from '../../platform/command.ts'
import type { Tx } from '../../platform/database.ts'
import { day, id } from '../../platform/input.ts'
import { enqueue } from '../../platform/jobs.ts'
import type { Day } from '../../values/day.ts'
import { newId } from '../../values/id.ts'
import { onOneLine } from '../../values/one-line.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { beginWithMembership, begunWithMembership, standingOf, type BegunWith } from './first-day.db.ts'
import { judgeFirstDay, type FirstDayRefusal } from './first-day.ts'
import { mailFirstDayJob } from './mail-first-day-job.ts'
import { holdMember, updateMember } from './members.db.ts'
import type { Member } from './members.ts'
import { nameMailOfDay } from './told-of-day.db.ts'

const input = z.object({
  memberId: id<'member'>(),
  name: z.string().min(1).max(120).transform(onOneLine),
  firstName: z.string().min(1).max(60).transform(onOneLine),
  joinedOn: day(),
})

/**
 * Mends what the register says of a member. Another first day takes along the businesses that were entered with it, and
 * is told to the member. Refuses: `member-not-found` and what `judgeFirstDay` refuses.
 */
export const editMember = command({
  name: 'members.edit-member',
  about: ({ memberId }) => memberId,
  may: 'members.edit',
  input,
  async run(
    tx,
    actor: CooperativeActor,
    { memberId, name, firstName, joinedOn },
    now,
  ): Promise<Result<null, 'member-not-found' | FirstDayRefusal>> {
    const { cooperativeId } = actor
    const member = await holdMember(tx, cooperativeId, memberId)
    if (!member) return refuse('member-not-found')
    const moved = await judgeAnotherDay(tx, actor, member, joinedOn, now)
    if (!moved.ok) return moved
    for (const { businessId } of moved.value)
      await beginWithMembership(tx, cooperativeId, member, businessId, joinedOn)
    await updateMember(tx, cooperativeId, { ...member, name, firstName, joinedOn }, now.at)
    if (joinedOn !== member.joinedOn) {
      const mailId = newId<'mail'>(now.at)
      await nameMailOfDay(tx, cooperativeId, memberId, mailId)
      await enqueue(tx, mailFirstDayJob, cooperativeId, { memberId, was: member.joinedOn, mailId })
    }
    return ok(null)
  },
})

/**
 * Whether the register may say another first day, with what stands now. Gives the businesses that begin later
 * with it.
 */
export async function judgeAnotherDay(
  tx: Tx,
  actor: CooperativeActor,
  member: Member,
  joinedOn: Day,
  { today }: Now,
): Promise<Result<readonly BegunWith[], FirstDayRefusal>> {
  const moving = await begunWithMembership(tx, actor.cooperativeId, member, joinedOn)
  const standing = await standingOf(tx, actor.cooperativeId, member.id, moving)
  const oneself = member.personId === personOf(actor)
  const judged = judgeFirstDay(member, { joinedOn, today, standing, oneself })
  return judged.ok ? ok(moving) : judged
}
