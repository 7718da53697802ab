import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id } from '../../platform/input.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { iHoldAccessOf, myAccessIsOpen } from '../people/index.ts'
import { memberOfPerson } from '../members/index.ts'
import { accountById, storeAnswer } from './payee-account.db.ts'

export type AnswerAccountRefusal =
  | 'account-not-waiting'
  | 'account-entered-by-you'
  | 'account-of-yourself'
  | 'account-own-hand'
  | 'yes-not-yet'

/**
 * Says yes or no to an account that somebody entered. Yes takes another person than who entered it, and not whose
 * it is;
 * no, anybody of the office who might have.
 *
 * Refused: `account-not-waiting`, `account-entered-by-you`, `account-of-yourself`, `account-own-hand` (who entered it
 * could be the one who answers), `yes-not-yet` (nobody confirmed yet who answers).
 */
export const answerPayeeAccount = command({
  name: 'payments.answer-payee-account',
  about: ({ accountId }) => accountId,
  may: 'payee-account.confirm',
  input: z.object({ accountId: id<'payee-account'>(), yes: z.boolean() }),
  async run(tx, actor: PersonActor, { accountId, yes }, now): Promise<Result<null, AnswerAccountRefusal>> {
    const { cooperativeId, personId } = actor
    const account = await accountById(tx, cooperativeId, accountId)
    if (!account || account.answer !== null) return refuse('account-not-waiting')
    if (yes) {
      const own = await memberOfPerson(tx, cooperativeId, personId)
      if (own?.id === account.payee.id) return refuse('account-of-yourself')
      if (account.enteredBy === personId) return refuse('account-entered-by-you')
      if (await myAccessIsOpen(tx, now.at)) return refuse('yes-not-yet')
      if (await iHoldAccessOf(tx, account.enteredBy, now.at)) return refuse('account-own-hand')
    }
    const by = { answer: yes ? 'yes' : 'no', person: personId, at: now.at } as const
    return (await storeAnswer(tx, cooperativeId, accountId, by)) ? ok(null) : refuse('account-not-waiting')
  },
})
