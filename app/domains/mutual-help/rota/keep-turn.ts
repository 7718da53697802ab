import { z } from 'zod'
import type { PersonActor } from '../../../platform/actor.ts'
import { command } from '../../../platform/command.ts'
import { day, id } from '../../../platform/input.ts'
import { addDays } from '../../../values/day.ts'
import type { Id } from '../../../values/id.ts'
import { ok, refuse, type Result } from '../../../values/result.ts'
import { isMemberOn, memberOfPerson, membersOf } from '../../members/index.ts'
import { loadTurn } from './load-rota.ts'
import { dutyById, holdTurn, keepTurn } from './rota.db.ts'
import { mayBeSaidOf, stageOfTurn } from './rota.ts'
import { keepDone } from './keep-done.ts'

export const KEEPER_WORDS = ['add', 'off', 'give', 'free', 'done'] as const

export type KeepTurnRefusal =
  | 'help-with-whom'
  | 'rota-no-turn'
  | 'rota-day-past'
  | 'rota-there-already'
  | 'rota-taken'
  | 'rota-answered'

/**
 * Who keeps the rota says of one turn: that there is one on this day (`add`), that nobody is needed (`off`), whose
 * it is (`give`, as that member told them), that whose it is cannot (`free`), or that another who keeps the rota did it
 * (`done`).
 *
 * Refused: a day that was or is more than a year ahead, a turn that is not there or is already, one that is another's,
 * and who is no member that day.
 */
export const keepTurnOf = command({
  name: 'mutual-help.keep-turn',
  may: 'rota.keep',
  about: ({ dutyId }) => dutyId,
  input: z.object({
    dutyId: id<'duty'>(),
    on: day(),
    says: z.enum(KEEPER_WORDS),
    memberId: id<'member'>().nullable(),
  }),
  async run(
    tx,
    actor: PersonActor,
    { dutyId, on, says, memberId },
    now,
  ): Promise<Result<null, KeepTurnRefusal>> {
    const { cooperativeId, personId } = actor
    if ((on < now.today && says !== 'done') || on > addDays(now.today, 366)) return refuse('rota-day-past')
    await holdTurn(tx, dutyId, on)
    const turn = await loadTurn(tx, cooperativeId, { dutyId, on, today: now.today })
    const stage = turn && stageOfTurn(turn)
    const keep = (whose: Id<'member'> | null, more: { letGo?: boolean; off?: boolean } = {}) =>
      keepTurn(tx, cooperativeId, {
        ...{ dutyId, on, memberId: whose, letGo: false, off: false, doneAt: null, ...more },
        by: personId,
        at: now.at,
      })
    if (stage === 'done') return refuse('rota-answered')
    if (says === 'add') {
      if (!(await dutyById(tx, cooperativeId, dutyId))) return refuse('rota-no-turn')
      if (stage !== undefined && stage !== 'off') return refuse('rota-there-already')
      await keep(turn?.memberId ?? null)
      return ok(null)
    }
    if (!turn || stage === 'off') return refuse('rota-no-turn')
    if (says === 'done') {
      const me = await memberOfPerson(tx, cooperativeId, personId)
      if (!turn.ofKeeper || !mayBeSaidOf(turn, me?.id, now).includes('done')) return refuse('rota-answered')
      await keepDone(tx, actor, turn, now)
    } else if (says === 'off') await keep(turn.memberId, { off: true })
    else if (says === 'free') {
      if (stage !== 'taken') return refuse('rota-answered')
      await keep(turn.memberId, { letGo: true })
    } else {
      if (stage === 'taken') return refuse('rota-taken', { member: turn.member })
      const member = (await membersOf(tx, cooperativeId)).find((one) => one.id === memberId)
      if (!member || !isMemberOn(member, on)) return refuse('help-with-whom')
      await keep(member.id)
    }
    return ok(null)
  },
})
