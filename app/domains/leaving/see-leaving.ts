import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id } from '../../platform/input.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { memberById } from '../members/index.ts'
import { checkSecond, type SecondYesRefusal } from '../people/index.ts'
import { holdLeaving, leavingOf } from './leaving.db.ts'
import { markSeen } from './leaving-second.db.ts'

/**
 * Another of the administration or the board than who wrote it says that it is right that a member stops on that day:
 * then also who wrote it may end the membership (decision 0015). Said by a second one too it stays as it was.
 *
 * Refused: `leaving-not-said`, also when another day was said meanwhile; `leaver-left`; and as `checkSecond`.
 */
export const seeLeaving = command({
  name: 'leaving.see',
  about: ({ memberId }) => memberId,
  may: 'leaving.see',
  input: z.object({ memberId: id<'member'>(), leavingId: id<'leaving'>() }),
  async run(
    tx,
    actor: PersonActor,
    { memberId, leavingId },
    now,
  ): Promise<Result<null, 'leaving-not-said' | 'leaver-left' | SecondYesRefusal>> {
    const { cooperativeId, personId } = actor
    await holdLeaving(tx, cooperativeId, memberId)
    const member = await memberById(tx, cooperativeId, memberId)
    const leaving = await leavingOf(tx, cooperativeId, memberId)
    if (!member || leaving?.id !== leavingId) return refuse('leaving-not-said')
    if (member.leftOn !== undefined) return refuse('leaver-left', { day: member.leftOn })
    if (leaving.seenById !== undefined) return ok(null)
    const first = { by: leaving.saidById, isParty: member.personId === personId }
    const second = await checkSecond(tx, actor, first, now)
    if (!second.ok) return second
    await markSeen(tx, cooperativeId, leavingId, { personId, at: now.at })
    return ok(null)
  },
})
