import type { PersonActor } from '../../platform/actor.ts'
import type { Now } from '../../platform/clock.ts'
import type { Tx } from '../../platform/database.ts'
import { keepFile } from '../../platform/file.db.ts'
import type { Id } from '../../values/id.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import * as pages from './receipt-page.db.ts'
import type { Receipt } from './receipt.ts'
import * as db from './receipt.db.ts'

export type BookReceiptRefusal = 'receipt-gone' | 'receipt-settled' | 'receipt-of-other'

/**
 * Takes a receipt out of the tray because it is booked, in the transaction of who books it: its photos become files,
 * which never change.
 *
 * @param booked as which cost, and of which member
 * @returns the file of its first page; `receipt-gone`, `receipt-settled`, `receipt-of-other` (of another member)
 */
export async function bookReceipt(
  tx: Tx,
  { cooperativeId, personId }: PersonActor,
  receiptId: Id<'receipt'>,
  booked: { readonly as: Id<'cost'>; readonly memberId: Id<'member'> },
  now: Now,
): Promise<Result<Id<'file'>, BookReceiptRefusal>> {
  const there = await checkReceipt(tx, cooperativeId, receiptId, booked.memberId)
  if (!there.ok) return there
  const receipt = there.value
  const files: Id<'file'>[] = []
  for (const page of await pages.pagesToBook(tx, cooperativeId, receiptId))
    files.push(page.fileId ?? (await asFile(tx, cooperativeId, page, now)))
  const [first] = files
  if (first === undefined) return refuse('receipt-gone')
  if (receipt.memberId === null) await db.storeMember(tx, cooperativeId, receiptId, booked.memberId)
  await db.storeBooked(tx, cooperativeId, receiptId, { as: booked.as, at: now.at, by: personId })
  return ok(first)
}

/**
 * A receipt that lies in the tray and can be booked for a member; held until the transaction ends.
 *
 * @returns refused `receipt-gone`, `receipt-settled`, `receipt-of-other`
 */
export async function checkReceipt(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  receiptId: Id<'receipt'>,
  memberId: Id<'member'>,
): Promise<Result<Receipt, BookReceiptRefusal>> {
  const receipt = await db.heldReceipt(tx, cooperativeId, receiptId)
  if (!receipt) return refuse('receipt-gone')
  if (receipt.state !== 'waiting') return refuse('receipt-settled')
  if (receipt.memberId !== null && receipt.memberId !== memberId) return refuse('receipt-of-other')
  return ok(receipt)
}

/** What was booked as this cost is back in the tray: the cost was taken back, the receipt is still to be booked. */
export function receiptBackInTray(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  costId: Id<'cost'>,
): Promise<void> {
  return db.putBack(tx, cooperativeId, costId)
}

async function asFile(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  page: pages.PageToBook,
  now: Now,
): Promise<Id<'file'>> {
  const { name, mediaType } = page
  const id = await keepFile(tx, cooperativeId, { name, mediaType, content: page.content!, at: now.at })
  await pages.storeFile(tx, cooperativeId, page.id, id)
  return id
}
