import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id } from '../../platform/input.ts'
import { refuse, type Result } from '../../values/result.ts'
import { answerAsSecond, type Answer, type SecondYesRefusal } from '../people/index.ts'
import { memberOfPerson } from '../members/index.ts'
import { accountById, storeAnswer } from './payee-account.db.ts'

export type AnswerAccountRefusal = 'account-not-waiting' | SecondYesRefusal

/**
 * Says yes or no to an account that somebody entered. Yes takes another person than who entered it, no anybody of the
 * office who might have; neither whose it is. Who entered it takes it back.
 *
 * Refused: `account-not-waiting`, and what `answerAsSecond` refuses.
 */
export const answerPayeeAccount = command({
  name: 'payments.answer-payee-account',
  about: ({ accountId }) => accountId,
  may: 'payee-account.confirm',
  input: z.object({ accountId: id<'payee-account'>(), yes: z.boolean() }),
  async run(tx, actor: PersonActor, { accountId, yes }, now): Promise<Result<Answer, AnswerAccountRefusal>> {
    const { cooperativeId, personId } = actor
    const account = await accountById(tx, cooperativeId, accountId)
    if (!account || account.answer !== null) return refuse('account-not-waiting')
    const own = await memberOfPerson(tx, cooperativeId, personId)
    const first = { by: account.enteredBy, isParty: own?.id === account.payee.id }
    const said = await answerAsSecond(tx, actor, first, yes, now)
    if (!said.ok) return said
    const by = { answer: yes ? 'yes' : 'no', person: personId, at: now.at } as const
    return (await storeAnswer(tx, cooperativeId, accountId, by)) ? said : refuse('account-not-waiting')
  },
})
