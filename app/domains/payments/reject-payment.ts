import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id, ownWords } from '../../platform/input.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { holdPen } from '../books/index.ts'
import { batchById } from './batch.db.ts'
import { closeItems, itemById, itemsOf } from './item.db.ts'

export type RejectRefusal =
  | 'batch-not-found'
  | 'payment-not-found'
  | 'batch-not-with-bank'
  | 'payment-ended-already'

/**
 * Notes that the bank did not carry out a payment of a batch, or any that is left of it: it is to be paid again, with
 * the reason beside it. To be sure of: who says so looked at the bank.
 *
 * @param itemId absent: all of the batch that the bank did not show yet
 *
 * Refused: `batch-not-found`, `payment-not-found`, `batch-not-with-bank`, `payment-ended-already`.
 */
export const rejectPayment = command({
  name: 'payments.reject-payment',
  about: ({ batchId, itemId }) => itemId ?? batchId,
  may: 'payment.make',
  input: z.object({
    batchId: id<'payment-batch'>(),
    itemId: id<'payment-item'>().optional(),
    why: ownWords(500).min(1),
  }),
  async run(
    tx,
    { cooperativeId, personId }: PersonActor,
    { batchId, itemId, why },
    now,
  ): Promise<Result<null, RejectRefusal>> {
    await holdPen(tx, cooperativeId)
    const batch = await batchById(tx, cooperativeId, batchId)
    if (!batch) return refuse('batch-not-found')
    if (!batch.handedAt) return refuse('batch-not-with-bank')
    const one = itemId && (await itemById(tx, cooperativeId, itemId))
    if (itemId && one?.batchId !== batchId) return refuse('payment-not-found')
    const ids = one ? [one.id] : (await itemsOf(tx, cooperativeId, batchId)).map((item) => item.id)
    const by = { as: 'rejected', at: now.at, person: personId, why } as const
    const closed = await closeItems(tx, cooperativeId, ids, by)
    return closed > 0n ? ok(null) : refuse('payment-ended-already')
  },
})
