import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { accountsToPrint, changeCooperative, cooperativeById } from './cooperative.db.ts'

/**
 * Asks for another account on invoices: one of the co-operative's own bank accounts. Nothing changes until somebody
 * else of the administration or the board confirms it (`answer-printed-account.ts`): where customers pay to is
 * nobody's alone.
 *
 * Refused: `account-not-ours`, `account-printed-already`.
 */
export const askPrintedAccount = command({
  name: 'cooperative.ask-printed-account',
  may: 'cooperative.edit',
  input: z.object({ iban: z.string().min(1).max(34) }),
  async run(
    tx,
    actor: PersonActor,
    { iban },
    now,
  ): Promise<Result<null, 'account-not-ours' | 'account-printed-already'>> {
    if (!(await accountsToPrint(tx)).includes(iban)) return refuse('account-not-ours')
    const cooperative = await cooperativeById(tx, actor.cooperativeId)
    if (cooperative?.iban === iban) return refuse('account-printed-already')
    await changeCooperative(tx, actor.cooperativeId, {
      iban_asked: iban,
      iban_asked_by: actor.personId,
      iban_asked_at: now.at,
    })
    return ok(null)
  },
})
