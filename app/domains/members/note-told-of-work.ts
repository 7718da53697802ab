import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id } from '../../platform/input.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { memberById } from './members.db.ts'
import { noteToldWork } from './work-changed.db.ts'

/**
 * Somebody told a member, by phone or face to face, that their work in a business ended or goes on after all. Refuses:
 * `member-not-found`.
 */
export const noteToldOfWork = command({
  name: 'members.note-told-of-work',
  about: ({ memberId }) => memberId,
  may: 'members.edit',
  input: z.object({ memberId: id<'member'>(), businessId: id<'business'>() }),
  async run(
    tx,
    { cooperativeId, personId: by }: PersonActor,
    work,
    now,
  ): Promise<Result<null, 'member-not-found'>> {
    if (!(await memberById(tx, cooperativeId, work.memberId))) return refuse('member-not-found')
    await noteToldWork(tx, cooperativeId, work, { by, at: now.at })
    return ok(null)
  },
})
