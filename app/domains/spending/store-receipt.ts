import type { PersonActor } from '../../platform/actor.ts'
import type { Now } from '../../platform/clock.ts'
import type { Tx } from '../../platform/database.ts'
import { keepFile } from '../../platform/file.db.ts'
import type { Id } from '../../values/id.ts'
import { sha256Of } from '../../values/sha256.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { bookReceipt, hashesOf, receiptsWithHash, type BookReceiptRefusal } from '../receipts/index.ts'
import { costById, costWithReceipt } from './cost.db.ts'
import { takeReceiptRow } from './kept-receipt.db.ts'
import { waitingWith } from './waiting-cost.db.ts'

/** A receipt as a form gives it: the file itself, what is kept for that form, or what a member handed in. */
export type GivenReceipt =
  | { readonly name: string; readonly mediaType: string; readonly content: Uint8Array }
  | { readonly keptFor: Id<'kept-receipt'> }
  | { readonly inTray: Id<'receipt'> }

export type StoredReceiptRefusal =
  | BookReceiptRefusal
  | 'receipt-booked-before'
  | 'receipt-in-tray'
  | 'receipt-waits'
  | 'receipt-empty'

/**
 * Keeps the receipt of a cost as a file, which never changes; out of the tray it goes at the same time.
 *
 * @param booked as which cost, and of which member
 * @returns the file; refused when it is not there any more, is empty, was booked before whichever way it came,
 *   waits in a cost for the yes of another (`receipt-waits`), or still lies in the tray and is given by a form
 */
export async function storedReceipt(
  tx: Tx,
  actor: PersonActor,
  given: GivenReceipt,
  booked: { readonly as: Id<'cost'>; readonly memberId: Id<'member'> },
  now: Now,
): Promise<Result<Id<'file'>, StoredReceiptRefusal>> {
  const { cooperativeId } = actor
  if ('inTray' in given) {
    const file = await bookReceipt(tx, actor, given.inTray, booked, now)
    if (!file.ok) return file
    const fresh = await notBookedBefore(tx, cooperativeId, given.inTray, booked.as)
    return fresh.ok ? file : fresh
  }
  const receipt = 'keptFor' in given ? await takeReceiptRow(tx, cooperativeId, given.keptFor) : given
  if (!receipt) return refuse('receipt-gone')
  if (receipt.content.length === 0) return refuse('receipt-empty')
  const { name, mediaType, content } = receipt
  // As it came and as it is kept: without what the phone wrote in it the same photo is another file.
  const hashes = [...('sha256' in receipt ? [receipt.sha256] : []), sha256Of(content)]
  const fresh = await notBookedBefore(tx, cooperativeId, hashes, booked.as)
  if (!fresh.ok) return fresh
  return ok(await keepFile(tx, cooperativeId, { name, mediaType, content, at: now.at }))
}

/**
 * Whether the file as it came was not booked before, by either road. What is in the tray is kept without what the phone
 * wrote in it, so its hash of the original is the one that tells.
 */
async function notBookedBefore(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  given: Id<'receipt'> | readonly Buffer[],
  as: Id<'cost'>,
): Promise<Result<null, 'receipt-booked-before' | 'receipt-in-tray' | 'receipt-waits'>> {
  const ofForm = typeof given !== 'string'
  const hashes = ofForm ? given : await hashesOf(tx, cooperativeId, given)
  const others = (await receiptsWithHash(tx, cooperativeId, hashes)).filter(({ id }) => id !== given)
  const before = others.find(({ bookedAs }) => bookedAs !== null)?.bookedAs
  const same = before
    ? await costById(tx, cooperativeId, before)
    : await costWithReceipt(tx, cooperativeId, hashes)
  if (same) return refuse('receipt-booked-before', { supplier: same.supplier, spentOn: same.spentOn })
  const waiting = await waitingWith(tx, cooperativeId, { ...(ofForm ? {} : { inTray: given }), hashes })
  if (waiting && waiting.id !== as) return refuse('receipt-waits')
  return ofForm && others.length > 0 ? refuse('receipt-in-tray') : ok(null)
}
