import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id } from '../../platform/input.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { dayOf } from '../../values/day.ts'
import { holdPen } from '../books/index.ts'
import { dayInFile } from './batch.ts'
import { batchById, storeHanded } from './batch.db.ts'
import { itemsOf } from './item.db.ts'
import { whatChanged } from './check-what-changed.ts'

export type HandOverRefusal =
  | 'batch-not-found'
  | 'batch-not-released'
  | 'batch-withdrawn'
  | 'batch-day-passed'
  | 'not-owed-any-more'
  | 'account-refused-since'
  | 'account-replaced-since'

/**
 * Takes the file of a batch, to give it to the bank. From then on it cannot be withdrawn, because nobody here
 * knows whether the bank has it; the file may be taken again and is the same.
 *
 * Refused: `batch-not-found`, `batch-not-released`, `batch-withdrawn`; the first time also `batch-day-passed`
 * (banks refuse a file for a day that is over, and what was released stays as it is: withdraw it), `not-owed-any-more`
 * (something of it was paid otherwise since), `account-refused-since` and `account-replaced-since`, with the
 * `name` of whom it is about.
 */
export const handOverBatch = command({
  name: 'payments.hand-over-batch',
  about: ({ batchId }) => batchId,
  may: 'payment.make',
  input: z.object({ batchId: id<'payment-batch'>() }),
  async run(
    tx,
    { cooperativeId, personId }: PersonActor,
    { batchId },
    now,
  ): Promise<Result<null, HandOverRefusal>> {
    await holdPen(tx, cooperativeId)
    const batch = await batchById(tx, cooperativeId, batchId)
    if (!batch) return refuse('batch-not-found')
    if (batch.withdrawnAt) return refuse('batch-withdrawn')
    if (!batch.releasedAt) return refuse('batch-not-released')
    if (batch.handedAt) return ok(null)
    if (dayInFile(batch, dayOf(batch.releasedAt)) < now.today) return refuse('batch-day-passed')
    const changed = await whatChanged(tx, cooperativeId, await itemsOf(tx, cooperativeId, batchId), now.at)
    if (!changed.ok) return changed
    await storeHanded(tx, cooperativeId, batchId, { person: personId, at: now.at })
    return ok(null)
  },
})
