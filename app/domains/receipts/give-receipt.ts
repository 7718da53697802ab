import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id } from '../../platform/input.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { memberById } from '../members/index.ts'
import * as db from './receipt.db.ts'

/**
 * Says of which member a receipt is that came from somebody we do not know. Refuses `receipt-not-found`,
 * `member-not-found`, `receipt-settled`, `receipt-has-member`.
 */
export const giveReceipt = command({
  name: 'receipts.give-receipt',
  may: 'receipt.settle',
  about: ({ receiptId }) => receiptId,
  input: z.object({ receiptId: id<'receipt'>(), memberId: id<'member'>() }),
  async run(
    tx,
    { cooperativeId }: PersonActor,
    { receiptId, memberId },
  ): Promise<
    Result<null, 'receipt-not-found' | 'member-not-found' | 'receipt-settled' | 'receipt-has-member'>
  > {
    const receipt = await db.heldReceipt(tx, cooperativeId, receiptId)
    if (!receipt) return refuse('receipt-not-found')
    if (receipt.state !== 'waiting') return refuse('receipt-settled')
    if (receipt.memberId !== null && receipt.memberId !== memberId) return refuse('receipt-has-member')
    if (!(await memberById(tx, cooperativeId, memberId))) return refuse('member-not-found')
    await db.storeMember(tx, cooperativeId, receiptId, memberId)
    return ok(null)
  },
})
