import type { PersonActor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database.ts'
import { may } from '../../platform/permissions.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { isGoneOn, memberById, type Member } from '../members/index.ts'

/**
 * Whom a plan or a note is of, when the actor may write in it: the member themselves, or a coach.
 *
 * Refused: who is neither, and a member who left.
 */
export async function loadGuided(
  tx: Tx,
  actor: PersonActor,
  memberId: Id<'member'>,
  today: Day,
): Promise<Result<Member, 'guided-not-found' | 'guided-left'>> {
  const member = await memberById(tx, actor.cooperativeId, memberId)
  if (!member || (member.personId !== actor.personId && !may(actor, 'guidance.guide')))
    return refuse('guided-not-found')
  return isGoneOn(member, today) ? refuse('guided-left') : ok(member)
}
