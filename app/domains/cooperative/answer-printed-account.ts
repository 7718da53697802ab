import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { iHoldAccessOf, myAccessIsOpen } from '../people/index.ts'
import { changeCooperative, lockAskedAccount } from './cooperative.db.ts'

export type AccountAnswerRefusal =
  | 'account-not-asked'
  | 'account-asked-by-you'
  | 'account-own-hand'
  | 'account-not-yet'

/**
 * Says yes or no to the account that somebody asked to print. Yes takes another person than who asked, as with
 * an invoice; no, which only leaves all as it was, anybody who might have asked.
 *
 * @param iban the account that was seen: another that was asked for meanwhile is not confirmed unseen
 *
 * Refused: `account-not-asked`, `account-asked-by-you`, `account-own-hand` (who asked could be the one who
 * answers), `account-not-yet` (nobody confirmed yet who answers).
 */
export const answerPrintedAccount = command({
  name: 'cooperative.answer-printed-account',
  may: 'cooperative.edit',
  input: z.object({ iban: z.string().min(1).max(34), yes: z.boolean() }),
  async run(tx, actor: PersonActor, { iban, yes }, now): Promise<Result<null, AccountAnswerRefusal>> {
    const asked = await lockAskedAccount(tx, actor.cooperativeId)
    if (!asked || asked.iban !== iban) return refuse('account-not-asked')
    if (yes) {
      if (asked.by === actor.personId) return refuse('account-asked-by-you')
      if (await myAccessIsOpen(tx, now.at)) return refuse('account-not-yet')
      if (await iHoldAccessOf(tx, asked.by, now.at)) return refuse('account-own-hand')
    }
    await changeCooperative(tx, actor.cooperativeId, {
      ...(yes ? { iban } : {}),
      iban_asked: null,
      iban_asked_by: null,
      iban_asked_at: null,
    })
    return ok(null)
  },
})
