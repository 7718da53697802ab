import { z } from 'zod'
import type { PersonActor } from '../../../platform/actor.ts'
import { command } from '../../../platform/command.ts'
import { ok, refuse, type Result } from '../../../values/result.ts'
import { answerAsSecond, type Answer, type SecondYesRefusal } from '../../people/index.ts'
import { heldOnlineAccount, storeKey } from './account.db.ts'

/**
 * Confirms the key that waits, as another than who asked (decision 0015); or says no to it (who asked takes it back),
 * or stops: that may be anybody.
 *
 * Refused: `no-key-waits`, and what `answerAsSecond` refuses.
 */
export const answerOnlineAccount = command({
  name: 'sales.answer-online-account',
  may: 'online-payments.set-up',
  input: z.object({ answer: z.enum(['yes', 'no', 'stop']) }),
  async run(
    tx,
    actor: PersonActor,
    { answer },
    now,
  ): Promise<Result<Answer | 'stopped', 'no-key-waits' | SecondYesRefusal>> {
    const { cooperativeId } = actor
    const account = await heldOnlineAccount(tx, cooperativeId)
    if (answer === 'stop') {
      await storeKey(tx, cooperativeId, null, now.at)
      return ok('stopped')
    }
    if (!account?.newKey || !account.newBy) return refuse('no-key-waits')
    const said = await answerAsSecond(tx, actor, { by: account.newBy }, answer === 'yes', now)
    if (!said.ok) return said
    await storeKey(tx, cooperativeId, answer === 'yes' ? account.newKey : account.sealedKey, now.at)
    return said
  },
})
