import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { day, id } from '../../platform/input.ts'
import { newId } from '../../values/id.ts'
import { onOneLine } from '../../values/one-line.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { memberById } from './members.db.ts'
import { insertMemberAddress } from './register.db.ts'

/**
 * Keeps where a member lives, from a day on: by the member, or by the administration. What stood there before stays.
 * Refuses: `member-not-found`, also when it is another member who asks; `day-in-future`.
 */
export const keepAddress = command({
  name: 'members.keep-address',
  about: ({ memberId }) => memberId,
  may: 'member.address',
  input: z.object({
    memberId: id<'member'>(),
    since: day(),
    street: z.string().min(1).max(120).transform(onOneLine),
    postcode: z.string().min(1).max(12).transform(onOneLine),
    city: z.string().min(1).max(80).transform(onOneLine),
  }),
  async run(
    tx,
    { cooperativeId, personId: by }: PersonActor,
    given,
    now,
  ): Promise<Result<null, 'member-not-found' | 'day-in-future'>> {
    if (!(await memberById(tx, cooperativeId, given.memberId))) return refuse('member-not-found')
    if (given.since > now.today) return refuse('day-in-future')
    await insertMemberAddress(tx, cooperativeId, newId<'member-address'>(now.at), given, { by, at: now.at })
    return ok(null)
  },
})
