import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { refuse, type Result } from '../../values/result.ts'
import { answerAsSecond, type Answer, type SecondYesRefusal } from '../people/index.ts'
import { changeCooperative, lockAskedAccount } from './cooperative.db.ts'

export type AccountAnswerRefusal = 'account-not-asked' | SecondYesRefusal

/**
 * Says yes or no to the account that somebody asked to print. Yes takes another person than who asked, as with
 * an invoice; no, which only leaves all as it was, anybody who might have asked. Who asked takes it back.
 *
 * @param iban the account that was seen: another that was asked for meanwhile is not confirmed unseen
 *
 * Refused: `account-not-asked`, and what `answerAsSecond` refuses.
 */
export const answerPrintedAccount = command({
  name: 'cooperative.answer-printed-account',
  may: 'cooperative.edit',
  input: z.object({ iban: z.string().min(1).max(34), yes: z.boolean() }),
  async run(tx, actor: PersonActor, { iban, yes }, now): Promise<Result<Answer, AccountAnswerRefusal>> {
    const asked = await lockAskedAccount(tx, actor.cooperativeId)
    if (!asked || asked.iban !== iban) return refuse('account-not-asked')
    const said = await answerAsSecond(tx, actor, asked, yes, now)
    if (!said.ok) return said
    await changeCooperative(tx, actor.cooperativeId, {
      ...(yes ? { iban } : {}),
      iban_asked: null,
      iban_asked_by: null,
      iban_asked_at: null,
    })
    return said
  },
})
