import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id } from '../../platform/input.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { PAID_BY } from './receipt.ts'
import * as db from './receipt.db.ts'

/**
 * A member says who paid the shop, of an own receipt that waits and was handed in without: the photo is kept as soon as
 * it comes, and a mail says nothing of it. Said once. Refuses `receipt-not-found`, `not-your-receipt`,
 * `receipt-settled`, `who-paid-said`.
 */
export const sayWhoPaid = command({
  name: 'receipts.say-who-paid',
  may: 'own-work.read',
  onBehalf: 'receipt-handed-in',
  about: ({ receiptId }) => receiptId,
  input: z.object({ receiptId: id<'receipt'>(), paidBy: z.enum(PAID_BY) }),
  async run(
    tx,
    { cooperativeId, personId }: PersonActor,
    { receiptId, paidBy },
  ): Promise<Result<null, 'receipt-not-found' | 'not-your-receipt' | 'receipt-settled' | 'who-paid-said'>> {
    const receipt = await db.heldReceipt(tx, cooperativeId, receiptId)
    if (!receipt) return refuse('receipt-not-found')
    if (receipt.memberPersonId !== personId) return refuse('not-your-receipt')
    if (receipt.state !== 'waiting') return refuse('receipt-settled')
    if (receipt.paidBy !== null) return refuse('who-paid-said')
    await db.storePayer(tx, cooperativeId, receiptId, paidBy)
    return ok(null)
  },
})
