import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { cents } from '../../platform/input.ts'
import { newId } from '../../values/id.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { memberOfPerson } from '../members/index.ts'
import { payoutTo } from './load-due.ts'
import { insertAnswer } from './payout-answer.db.ts'
import { PAYOUT_ANSWERS } from './payout-answer.ts'

export type AnswerPayoutRefusal = 'member-not-found' | 'payout-changed' | 'payout-under-way'

/**
 * A member says yes, no or not now to being paid what their scheme gave them in hand, after they saw what it does to
 * their benefit. Without a yes nothing is paid; another word may be said as long as no payment was made.
 *
 * @param amount cents, as the member saw it: when it is another one meanwhile, they look again
 *
 * Refused: `member-not-found`, `payout-changed`, `payout-under-way` (it stands in a batch already).
 */
export const answerPayout = command({
  name: 'payments.answer-payout',
  may: 'payout.answer',
  inOwnHands: true,
  input: z.object({ amount: cents(), answer: z.enum(PAYOUT_ANSWERS) }),
  async run(tx, actor: PersonActor, { amount, answer }, now): Promise<Result<string, AnswerPayoutRefusal>> {
    const { cooperativeId, personId } = actor
    const member = await memberOfPerson(tx, cooperativeId, personId)
    if (!member) return refuse('member-not-found')
    const due = await payoutTo(tx, cooperativeId, member.id)
    if (due.underWay > 0n) return refuse('payout-under-way')
    if (due.amount !== amount || amount <= 0n) return refuse('payout-changed')
    const id = newId<'payout-answer'>(now.at)
    await insertAnswer(tx, cooperativeId, {
      id,
      memberId: member.id,
      amount,
      answer,
      saidAt: now.at,
      by: personId,
    })
    return ok(member.id)
  },
  about: (_input, memberId) => memberId,
})
