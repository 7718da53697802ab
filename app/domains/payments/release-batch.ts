import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id } from '../../platform/input.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import type { Day } from '../../values/day.ts'
import { sha256Of } from '../../values/sha256.ts'
import { holdPen } from '../books/index.ts'
import { memberOfPerson } from '../members/index.ts'
import { iHoldAccessOf, myAccessIsOpen } from '../people/index.ts'
import { dayInFile, type Batch, type Item } from './batch.ts'
import { batchById, storeReleased } from './batch.db.ts'
import { itemsOf } from './item.db.ts'
import { writePain001 } from './pain001.ts'
import { whatChanged } from './check-what-changed.ts'

export type ReleaseRefusal =
  | 'batch-not-found'
  | 'batch-released-already'
  | 'batch-withdrawn'
  | 'batch-made-by-you'
  | 'batch-pays-you'
  | 'batch-own-hand'
  | 'yes-not-yet'
  | 'not-owed-any-more'
  | 'account-refused-since'
  | 'account-replaced-since'

/**
 * Releases a batch that somebody else made, and makes its file, once. What is in it was looked at: it cannot have
 * changed.
 *
 * Refused: `batch-not-found`, `batch-released-already`, `batch-withdrawn`, `batch-made-by-you`, `batch-pays-you`
 * (somebody who is paid by it does not release it), `batch-own-hand` (who made it could be the one who releases),
 * `yes-not-yet` (nobody confirmed yet who releases), `not-owed-any-more`, `account-refused-since` and
 * `account-replaced-since` (another one holds by now) with the `name` of whom it is about.
 */
export const releaseBatch = command({
  name: 'payments.release-batch',
  about: ({ batchId }) => batchId,
  may: 'payment.release',
  input: z.object({ batchId: id<'payment-batch'>() }),
  async run(tx, actor: PersonActor, { batchId }, now): Promise<Result<null, ReleaseRefusal>> {
    const { cooperativeId, personId } = actor
    await holdPen(tx, cooperativeId)
    const batch = await batchById(tx, cooperativeId, batchId)
    if (!batch) return refuse('batch-not-found')
    if (batch.withdrawnAt) return refuse('batch-withdrawn')
    if (batch.releasedAt) return refuse('batch-released-already')
    if (batch.madeBy === personId) return refuse('batch-made-by-you')
    if (await myAccessIsOpen(tx, now.at)) return refuse('yes-not-yet')
    if (await iHoldAccessOf(tx, batch.madeBy, now.at)) return refuse('batch-own-hand')
    const items = await itemsOf(tx, cooperativeId, batchId)
    const own = await memberOfPerson(tx, cooperativeId, personId)
    if (own && items.some((item) => item.payeeId === own.id)) return refuse('batch-pays-you')
    const changed = await whatChanged(tx, cooperativeId, items, now.at)
    if (!changed.ok) return changed
    const content = Buffer.from(fileFor(batch, items, now.today), 'utf8')
    const sha256 = sha256Of(content)
    await storeReleased(tx, cooperativeId, batchId, { person: personId, at: now.at, content, sha256 })
    return ok(null)
  },
})

/** A day that has passed meanwhile is today: banks refuse a file for yesterday. */
function fileFor(batch: Batch, items: readonly Item[], today: Day): string {
  return writePain001({
    format: batch.format,
    messageId: batch.messageId,
    madeAt: batch.madeAt,
    executeOn: dayInFile(batch, today),
    from: { name: batch.fromName, iban: batch.fromIban },
    payments: items.map((item) => ({ ...item, name: item.payeeName })),
  })
}
