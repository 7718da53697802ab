import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id, ownWords } from '../../platform/input.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { holdPen } from '../books/index.ts'
import { answerAsSecond, type SecondYesRefusal } from '../people/index.ts'
import { batchById, lockBatch } from './batch.db.ts'
import { paysWhoAsks } from './check-who-is-paid.ts'
import { endBatch } from './end-batch.ts'
import { itemsOf } from './item.db.ts'

export type RefuseBatchRefusal =
  | 'batch-not-found'
  | 'batch-withdrawn'
  | 'batch-released-already'
  | 'batch-pays-you'
  | SecondYesRefusal

/**
 * Says no to a batch that somebody else made and nobody released: it ends, all that is in it is to be paid again, and
 * who made it reads why.
 *
 * Refused: `batch-not-found`, `batch-withdrawn`, `batch-released-already`, `asked-by-you` (who made it withdraws it),
 * `batch-pays-you` (about what is paid to oneself nobody answers).
 */
export const refuseBatch = command({
  name: 'payments.refuse-batch',
  about: ({ batchId }) => batchId,
  may: 'payment.release',
  input: z.object({ batchId: id<'payment-batch'>(), why: ownWords(500).min(1) }),
  async run(tx, actor: PersonActor, { batchId, why }, now): Promise<Result<null, RefuseBatchRefusal>> {
    const { cooperativeId } = actor
    await holdPen(tx, cooperativeId)
    await lockBatch(tx, cooperativeId, batchId)
    const batch = await batchById(tx, cooperativeId, batchId)
    if (!batch) return refuse('batch-not-found')
    if (batch.withdrawnAt) return refuse('batch-withdrawn')
    if (batch.releasedAt) return refuse('batch-released-already')
    const answer = await answerAsSecond(tx, actor, { by: batch.madeBy }, false, now)
    if (!answer.ok) return answer
    if (answer.value === 'taken-back') return refuse('asked-by-you')
    const items = await itemsOf(tx, cooperativeId, batchId)
    if (await paysWhoAsks(tx, actor, items)) return refuse('batch-pays-you')
    await endBatch(tx, actor, { batchId, why }, now)
    return ok(null)
  },
})
