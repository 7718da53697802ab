import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id } from '../../platform/input.ts'
import { onOneLine } from '../../values/one-line.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { memberById } from './members.db.ts'
import { storePhone } from './phone.db.ts'

/** Keeps on which number a member is called; empty: on none. Refuses: `member-not-found`. */
export const keepPhone = command({
  name: 'members.keep-phone',
  about: ({ memberId }) => memberId,
  may: 'member.phone',
  input: z.object({ memberId: id<'member'>(), phone: z.string().max(40).transform(onOneLine) }),
  async run(
    tx,
    { cooperativeId, personId: by }: PersonActor,
    { memberId, phone },
    now,
  ): Promise<Result<null, 'member-not-found'>> {
    if (!(await memberById(tx, cooperativeId, memberId))) return refuse('member-not-found')
    await storePhone(tx, cooperativeId, memberId, phone, { by, at: now.at })
    return ok(null)
  },
})
