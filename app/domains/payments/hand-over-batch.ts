import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id } from '../../platform/input.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { sha256Of } from '../../values/sha256.ts'
import { holdPen } from '../books/index.ts'
import { dayInFile } from './batch.ts'
import { batchById, releasedFile, storeHanded } from './batch.db.ts'
import { itemsOf } from './item.db.ts'
import { onOtherDay } from './pain001.ts'
import { whatChanged } from './check-what-changed.ts'

export type HandOverRefusal =
  | 'batch-not-found'
  | 'batch-not-released'
  | 'batch-withdrawn'
  | 'not-owed-any-more'
  | 'account-refused-since'
  | 'account-replaced-since'

/**
 * Takes the file of a batch, to give it to the bank. The first time it asks to be paid today, or on the later day that
 * was wished; all else of it is what was released. From then on it cannot be withdrawn, because nobody here knows
 * whether the bank has it; the file may be taken again and is the same, its day too.
 *
 * Refused: `batch-not-found`, `batch-not-released`, `batch-withdrawn`; the first time also `not-owed-any-more`
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
    const changed = await whatChanged(tx, cooperativeId, await itemsOf(tx, cooperativeId, batchId), now.at)
    if (!changed.ok) return changed
    const released = (await releasedFile(tx, cooperativeId, batchId)).toString('utf8')
    const content = Buffer.from(onOtherDay(released, dayInFile(batch, now.today)), 'utf8')
    const sha256 = sha256Of(content)
    await storeHanded(tx, cooperativeId, batchId, { person: personId, at: now.at, content, sha256 })
    return ok(null)
  },
})
