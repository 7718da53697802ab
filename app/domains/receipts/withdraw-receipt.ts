import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id } from '../../platform/input.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { dropPages } from './receipt-page.db.ts'
import { mayWithdraw } from './receipt.ts'
import * as db from './receipt.db.ts'

/**
 * A member takes back a receipt that nobody booked: its photos are thrown away at once. Refuses `receipt-not-found`,
 * `not-your-receipt`, `receipt-settled`.
 */
export const withdrawReceipt = command({
  name: 'receipts.withdraw-receipt',
  may: 'own-work.read',
  onBehalf: 'receipt-taken-back',
  about: ({ receiptId }) => receiptId,
  input: z.object({ receiptId: id<'receipt'>() }),
  async run(
    tx,
    { cooperativeId, personId }: PersonActor,
    { receiptId },
    now,
  ): Promise<Result<null, 'receipt-not-found' | 'not-your-receipt' | 'receipt-settled'>> {
    const receipt = await db.heldReceipt(tx, cooperativeId, receiptId)
    if (!receipt) return refuse('receipt-not-found')
    if (receipt.memberPersonId !== personId) return refuse('not-your-receipt')
    if (!mayWithdraw(receipt)) return refuse('receipt-settled')
    const settled = { state: 'withdrawn', words: receipt.words, at: now.at, by: personId } as const
    await db.settle(tx, cooperativeId, receiptId, settled)
    await dropPages(tx, cooperativeId, receiptId)
    return ok(null)
  },
})
