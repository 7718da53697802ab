import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id, ownWords } from '../../platform/input.ts'
import { layAsideReceipt } from './lay-aside-receipt.ts'

/** Sends a receipt back to the member, with a reason that they read. Refuses as `layAsideReceipt`. */
export const returnReceipt = command({
  name: 'receipts.return-receipt',
  may: 'receipt.settle',
  about: ({ receiptId }) => receiptId,
  input: z.object({ receiptId: id<'receipt'>(), reason: ownWords(500).min(1) }),
  run: (tx, actor: PersonActor, { receiptId, reason }, now) =>
    layAsideReceipt(tx, actor, receiptId, { state: 'returned', words: reason }, now),
})
