import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id } from '../../platform/input.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { memberById } from './members.db.ts'
import { noteTold } from './told-of-end.db.ts'

/**
 * Somebody told who left, by phone or face to face, that their membership ended. Refuses: `member-not-found`,
 * `not-left`.
 */
export const noteToldOfEnd = command({
  name: 'members.note-told-of-end',
  about: ({ memberId }) => memberId,
  may: 'members.edit',
  input: z.object({ memberId: id<'member'>() }),
  async run(
    tx,
    { cooperativeId, personId }: PersonActor,
    { memberId },
    now,
  ): Promise<Result<null, 'member-not-found' | 'not-left'>> {
    const member = await memberById(tx, cooperativeId, memberId)
    if (!member) return refuse('member-not-found')
    if (member.leftOn === undefined) return refuse('not-left')
    await noteTold(tx, cooperativeId, { memberId, by: personId, at: now.at })
    return ok(null)
  },
})
