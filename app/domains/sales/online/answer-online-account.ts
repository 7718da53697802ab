import { z } from 'zod'
import type { PersonActor } from '../../../platform/actor.ts'
import { command } from '../../../platform/command.ts'
import { ok, refuse, type Result } from '../../../values/result.ts'
import { amSecondTo } from '../../people/index.ts'
import { onlineAccountOf, storeKey } from './account.db.ts'

/**
 * Confirms the key that waits, as another than who asked (decision 0015); or says no to it, or stops: that may be
 * anybody.
 *
 * Refused: `no-key-waits`; `key-of-own-hand`.
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
  ): Promise<Result<null, 'no-key-waits' | 'key-of-own-hand'>> {
    const { cooperativeId } = actor
    const account = await onlineAccountOf(tx, cooperativeId)
    if (answer === 'stop') {
      await storeKey(tx, cooperativeId, null)
      return ok(null)
    }
    if (!account?.newKey || !account.newBy) return refuse('no-key-waits')
    if (answer === 'yes' && !(await amSecondTo(tx, actor, account.newBy, now)))
      return refuse('key-of-own-hand')
    await storeKey(tx, cooperativeId, answer === 'yes' ? account.newKey : account.sealedKey)
    return ok(null)
  },
})
