import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id } from '../../platform/input.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { enteredByHandToday, removeEntered } from './entered.db.ts'
import { memberById } from './members.db.ts'

export type UndoEntryRefusal = 'member-not-found' | 'entered-earlier' | 'entered-in-use'

/**
 * Somebody was entered as a member today by hand, by mistake: the register says nothing of it any more.
 *
 * Refuses `member-not-found`, `entered-earlier` (not today, or by an application, which has a way back of its own), and
 * `entered-in-use` (something else is kept of the member).
 */
export const undoEntry = command({
  name: 'members.undo-entry',
  may: 'members.edit',
  about: ({ memberId }) => memberId,
  input: z.object({ memberId: id<'member'>() }),
  async run(tx, { cooperativeId }: PersonActor, { memberId }): Promise<Result<null, UndoEntryRefusal>> {
    if (!(await memberById(tx, cooperativeId, memberId))) return refuse('member-not-found')
    if (!(await enteredByHandToday(tx, memberId))) return refuse('entered-earlier')
    return (await removeEntered(tx, memberId)) ? ok(null) : refuse('entered-in-use')
  },
})
