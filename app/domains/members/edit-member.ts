import { z } from 'zod'
import type { CooperativeActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { day, id } from '../../platform/input.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { memberById, updateMember } from './members.db.ts'
import { onOneLine } from '../../values/one-line.ts'

const input = z.object({
  memberId: id<'member'>(),
  name: z.string().min(1).max(120).transform(onOneLine),
  firstName: z.string().min(1).max(60).transform(onOneLine),
  joinedOn: day(),
})

/** Mends what the register says of a member. Refuses: `member-not-found`, `left-before-joined`. */
export const editMember = command({
  name: 'members.edit-member',
  about: ({ memberId }) => memberId,
  may: 'members.edit',
  input,
  async run(
    tx,
    actor: CooperativeActor,
    given,
    now,
  ): Promise<Result<null, 'member-not-found' | 'left-before-joined'>> {
    const member = await memberById(tx, actor.cooperativeId, given.memberId)
    if (!member) return refuse('member-not-found')
    const { name, firstName, joinedOn } = given
    if (member.leftOn !== undefined && member.leftOn < joinedOn)
      return refuse('left-before-joined', { day: joinedOn })
    await updateMember(tx, actor.cooperativeId, { ...member, name, firstName, joinedOn }, now.at)
    return ok(null)
  },
})
