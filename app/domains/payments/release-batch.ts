import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import type { Tx } from '../../platform/database.ts'
import { id } from '../../platform/input.ts'
import { may } from '../../platform/permissions.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { sha256Of } from '../../values/sha256.ts'
import { holdPen } from '../books/index.ts'
import { checkSecond, type SecondYesRefusal } from '../people/index.ts'
import { dayInFile, type Batch, type Item } from './batch.ts'
import { accountsRefusedSince, batchById, lockBatch, storeReleased } from './batch.db.ts'
import { paysWhoAsks } from './check-who-is-paid.ts'
import { itemsOf } from './item.db.ts'
import { writePain001 } from './pain001.ts'
import { whatChanged } from './check-what-changed.ts'

export type ReleaseRefusal =
  | 'batch-not-found'
  | 'batch-released-already'
  | 'batch-withdrawn'
  | 'batch-pays-you'
  | SecondYesRefusal
  | 'not-owed-any-more'
  | 'account-refused-since'
  | 'account-replaced-since'

/**
 * Releases a batch that somebody else made, and makes its file, once. What is in it was looked at: it cannot have
 * changed.
 *
 * Refused: `batch-not-found`, `batch-released-already`, `batch-withdrawn`, what `checkSecond` refuses,
 * `batch-pays-you` (somebody who is paid by it does not release it), `not-owed-any-more`, `account-refused-since` and
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
    await lockBatch(tx, cooperativeId, batchId)
    const batch = await batchById(tx, cooperativeId, batchId)
    if (!batch) return refuse('batch-not-found')
    if (batch.withdrawnAt) return refuse('batch-withdrawn')
    if (batch.releasedAt) return refuse('batch-released-already')
    const second = await checkSecond(tx, actor, { by: batch.madeBy }, now)
    if (!second.ok) return second
    const items = await itemsOf(tx, cooperativeId, batchId)
    if (await paysWhoAsks(tx, actor, items)) return refuse('batch-pays-you')
    // Who only releases does not read what is owed. Whoever takes the file to the bank does, and there it is looked at
    // again before a cent leaves (`handOverBatch`).
    const changed = may(actor, 'payment-due.read')
      ? await whatChanged(tx, cooperativeId, items, now.at)
      : await refusedSince(tx, batchId)
    if (!changed.ok) return changed
    const content = Buffer.from(fileFor(batch, items, now.today), 'utf8')
    const sha256 = sha256Of(content)
    await storeReleased(tx, cooperativeId, batchId, { person: personId, at: now.at, content, sha256 })
    return ok(null)
  },
})

/** Whether an account was refused since, for who reads no accounts. */
async function refusedSince(
  tx: Tx,
  batchId: Id<'payment-batch'>,
): Promise<Result<null, 'account-refused-since'>> {
  const [name] = await accountsRefusedSince(tx, batchId)
  return name === undefined ? ok(null) : refuse('account-refused-since', { name })
}

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
