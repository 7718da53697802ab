import type { PersonActor } from '../../platform/actor.ts'
import type { Now } from '../../platform/clock.ts'
import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import * as db from './receipt.db.ts'

export type LayAsideRefusal = 'receipt-not-found' | 'receipt-settled' | 'own-receipt'

/**
 * Takes a receipt out of the tray unbooked, by the administration. Nobody decides on their own.
 *
 * @param words what the member reads
 */
export async function layAsideReceipt(
  tx: Tx,
  { cooperativeId, personId }: PersonActor,
  receiptId: Id<'receipt'>,
  settled: { readonly state: 'returned' | 'double'; readonly words: string },
  now: Now,
): Promise<Result<null, LayAsideRefusal>> {
  const receipt = await db.heldReceipt(tx, cooperativeId, receiptId)
  if (!receipt) return refuse('receipt-not-found')
  if (receipt.memberPersonId === personId) return refuse('own-receipt')
  if (receipt.state !== 'waiting') return refuse('receipt-settled')
  await db.settle(tx, cooperativeId, receiptId, { ...settled, at: now.at, by: personId })
  return ok(null)
}
