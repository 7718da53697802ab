import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { cents, id } from '../../platform/input.ts'
import { yearOf } from '../../values/day.ts'
import { newId, type Id } from '../../values/id.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { memberById } from '../members/index.ts'
import { allows } from './move-pot.ts'
import { POT_PURPOSES } from './pot-move.ts'
import { insertRequest } from './pot-request.db.ts'
import { standing } from './pots.db.ts'
import { readScheme } from './scheme-stored.ts'

export type AskFromPotRefusal =
  | 'member-not-found'
  | 'not-your-pot'
  | 'no-scheme-in-force'
  | 'purpose-not-allowed'
  | 'amount-not-positive'
  | 'pot-too-small'

/**
 * Asks for money out of a pot before it is spent: a member out of their own, the administration for any. `amount` in
 * cents, the most that it will cost. Gives the id.
 *
 * Refused: `member-not-found`, `not-your-pot`, `no-scheme-in-force`, `purpose-not-allowed`, `amount-not-positive`,
 * `pot-too-small` with what is in it today.
 */
export const askFromPot = command({
  name: 'pots.ask-from-pot',
  about: ({ memberId }) => memberId,
  may: 'pot-request.ask',
  input: z.object({
    memberId: id<'member'>(),
    purpose: z.enum(POT_PURPOSES),
    amount: cents(),
    what: z.string().trim().min(1).max(300),
  }),
  async run(tx, actor: PersonActor, asked, now): Promise<Result<Id<'pot-request'>, AskFromPotRefusal>> {
    const { cooperativeId, personId } = actor
    const member = await memberById(tx, cooperativeId, asked.memberId)
    if (!member) return refuse('member-not-found')
    if (member.personId !== personId && !actor.roles.includes('administrator')) return refuse('not-your-pot')
    if (asked.amount <= 0n) return refuse('amount-not-positive')
    const holds = await standing(tx, cooperativeId, member.id, now.today, yearOf(now.today))
    if (!holds) return refuse('no-scheme-in-force', { on: now.today })
    const { pot } = readScheme(holds.rules)
    if (!allows(pot, asked.purpose)) return refuse('purpose-not-allowed', { what: asked.purpose })
    if (asked.amount > holds.pot) return refuse('pot-too-small', { balance: String(holds.pot) })
    const requestId = newId<'pot-request'>(now.at)
    await insertRequest(tx, cooperativeId, { ...asked, id: requestId, by: personId, at: now.at })
    return ok(requestId)
  },
})
