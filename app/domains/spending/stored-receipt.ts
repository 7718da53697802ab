import { createHash } from 'node:crypto'
import type { PersonActor } from '../../platform/actor.ts'
import type { Now } from '../../platform/clock.ts'
import type { Tx } from '../../platform/database.ts'
import { insertFile } from '../../platform/file.db.ts'
import { newId, type Id } from '../../values/id.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { bookReceipt, type BookReceiptRefusal } from '../receipts/index.ts'
import { costWithReceipt } from './job-cost.db.ts'
import { takeReceiptRow } from './kept-receipt.db.ts'

/** A receipt as a form gives it: the file itself, what is kept for that form, or what a member handed in. */
export type GivenReceipt =
  | { readonly name: string; readonly mediaType: string; readonly content: Uint8Array }
  | { readonly keptFor: Id<'kept-receipt'> }
  | { readonly inTray: Id<'receipt'> }

export type StoredReceiptRefusal = BookReceiptRefusal | 'receipt-booked-before' | 'receipt-empty'

/**
 * Keeps the receipt of a cost as a file, which never changes; out of the tray it goes at the same time.
 *
 * @param booked as which cost, and of which member
 * @returns the file; refused when it is not there any more, is empty, or was booked before
 */
export async function storedReceipt(
  tx: Tx,
  actor: PersonActor,
  given: GivenReceipt,
  booked: { readonly as: Id<'job-cost'>; readonly memberId: Id<'member'> },
  now: Now,
): Promise<Result<Id<'file'>, StoredReceiptRefusal>> {
  const { cooperativeId } = actor
  if ('inTray' in given) return bookReceipt(tx, actor, given.inTray, booked, now)
  const receipt = 'keptFor' in given ? await takeReceiptRow(tx, cooperativeId, given.keptFor) : given
  if (!receipt) return refuse('receipt-gone')
  if (receipt.content.length === 0) return refuse('receipt-empty')
  const content = Buffer.from(receipt.content)
  const sha256 = createHash('sha256').update(content).digest()
  const same = await costWithReceipt(tx, cooperativeId, sha256)
  if (same) return refuse('receipt-booked-before', { supplier: same.supplier, spentOn: same.spentOn })
  const id = newId<'file'>(now.at)
  const { name, mediaType } = receipt
  await insertFile(tx, cooperativeId, { id, name, mediaType, content, sha256, storedAt: now.at })
  return ok(id)
}
