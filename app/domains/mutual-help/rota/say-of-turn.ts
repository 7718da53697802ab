import { z } from 'zod'
import type { PersonActor } from '../../../platform/actor.ts'
import { command } from '../../../platform/command.ts'
import { day, id } from '../../../platform/input.ts'
import { ok, refuse, type Result } from '../../../values/result.ts'
import { isMemberOn, memberOfPerson } from '../../members/index.ts'
import { loadTurn } from './load-rota.ts'
import { holdTurn, keepTurn } from './rota.db.ts'
import { keepDone } from './keep-done.ts'
import { mayBeSaidOf, TURN_WORDS, undoUntil } from './rota.ts'

export type TurnRefusal = 'help-not-a-member' | 'rota-no-turn' | 'rota-taken' | 'rota-answered'

/**
 * What a member says of a turn: `take` what is nobody's or what another cannot do, `cannot` of their own, after which
 * the others are asked, `undo` of what they took just now (`undoUntil`), and `done` once it is over: of who keeps
 * the rota, another says that. Where hours are kept, doing it brings what the role says.
 *
 * Refused: a day on which the role has no turn, what another took first (with the name), and what cannot be said (any
 * more).
 */
export const sayOfTurn = command({
  name: 'mutual-help.say-of-turn',
  may: 'help.take-part',
  about: ({ dutyId }) => dutyId,
  input: z.object({ dutyId: id<'duty'>(), on: day(), says: z.enum(TURN_WORDS) }),
  async run(tx, actor: PersonActor, { dutyId, on, says }, now): Promise<Result<null, TurnRefusal>> {
    const { cooperativeId, personId } = actor
    const me = await memberOfPerson(tx, cooperativeId, personId)
    if (!me || !isMemberOn(me, on)) return refuse('help-not-a-member')
    await holdTurn(tx, dutyId, on)
    const turn = await loadTurn(tx, cooperativeId, { dutyId, on, today: now.today })
    if (!turn) return refuse('rota-no-turn')
    const isBack =
      says === 'undo' && turn.memberId === me.id && undoUntil(turn, personId, now.at) !== undefined
    if (!isBack && !mayBeSaidOf(turn, me.id, now).includes(says))
      return says === 'take' && turn.memberId !== null && turn.memberId !== me.id && on >= now.today
        ? refuse('rota-taken', { member: turn.member })
        : refuse('rota-answered')
    if (says === 'done') await keepDone(tx, actor, turn, now)
    else
      await keepTurn(tx, cooperativeId, {
        dutyId,
        on,
        memberId: isBack ? turn.wasMemberId : me.id,
        letGo: isBack ? turn.wasLetGo : says === 'cannot',
        off: false,
        doneAt: null,
        by: personId,
        at: now.at,
      })
    return ok(null)
  },
})
