import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id, ownWords } from '../../platform/input.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { holdPen } from '../books/index.ts'
import { batchById } from './batch.db.ts'
import { endBatch } from './end-batch.ts'

export type WithdrawRefusal = 'batch-not-found' | 'batch-withdrawn' | 'batch-with-bank'

/**
 * Withdraws a batch whose file nobody took yet; all that is in it is to be paid again.
 *
 * Refused: `batch-not-found`, `batch-withdrawn`, `batch-with-bank`.
 */
export const withdrawBatch = command({
  name: 'payments.withdraw-batch',
  about: ({ batchId }) => batchId,
  may: 'payment.make',
  input: z.object({ batchId: id<'payment-batch'>(), why: ownWords(500).min(1) }),
  async run(tx, actor: PersonActor, { batchId, why }, now): Promise<Result<null, WithdrawRefusal>> {
    const { cooperativeId } = actor
    await holdPen(tx, cooperativeId)
    const batch = await batchById(tx, cooperativeId, batchId)
    if (!batch) return refuse('batch-not-found')
    if (batch.withdrawnAt) return refuse('batch-withdrawn')
    if (batch.handedAt) return refuse('batch-with-bank')
    await endBatch(tx, actor, { batchId, why }, now)
    return ok(null)
  },
})
