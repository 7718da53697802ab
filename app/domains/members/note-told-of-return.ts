import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id } from '../../platform/input.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { memberById } from './members.db.ts'
import { noteToldReturn } from './told-of-return.db.ts'

/** Somebody told a member, by phone or face to face, that they are one again. Refuses: `member-not-found`. */
export const noteToldOfReturn = command({
  name: 'members.note-told-of-return',
  about: ({ memberId }) => memberId,
  may: 'members.edit',
  input: z.object({ memberId: id<'member'>() }),
  async run(
    tx,
    { cooperativeId, personId }: PersonActor,
    { memberId },
    now,
  ): Promise<Result<null, 'member-not-found'>> {
    if (!(await memberById(tx, cooperativeId, memberId))) return refuse('member-not-found')
    await noteToldReturn(tx, cooperativeId, { memberId, by: personId, at: now.at })
    return ok(null)
  },
})
