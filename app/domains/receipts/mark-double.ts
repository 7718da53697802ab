import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id, ownWords } from '../../platform/input.ts'
import { layAsideReceipt } from './lay-aside-receipt.ts'

/** Says that a receipt was there already, and which one that was. Refuses as `layAsideReceipt`. */
export const markDouble = command({
  name: 'receipts.mark-double',
  may: 'receipt.settle',
  about: ({ receiptId }) => receiptId,
  input: z.object({ receiptId: id<'receipt'>(), which: ownWords(500).min(1) }),
  run: (tx, actor: PersonActor, { receiptId, which }, now) =>
    layAsideReceipt(tx, actor, receiptId, { state: 'double', words: which }, now),
})
