import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { bytes, id } from '../../platform/input.ts'
import { sha256Of } from '../../values/sha256.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { keepReceiptRow } from './kept-receipt.db.ts'
import { INVOICE_FILE_TYPES } from './receipt-types.ts'

/**
 * Keeps a receipt for a form that is not finished yet, so that nobody has to choose it again. Booking takes it from
 * there; what is never booked is thrown away after a day.
 *
 * @returns nothing; `receipt-empty` for a file without content
 */
export const keepReceipt = command({
  name: 'spending.keep-receipt',
  about: ({ formId }) => formId,
  may: 'cost.book',
  input: z.object({
    /** The command id of the form. */
    formId: id<'kept-receipt'>(),
    name: z.string().min(1).max(200),
    mediaType: z.enum(INVOICE_FILE_TYPES),
    content: bytes(),
  }),
  async run(tx, actor: PersonActor, { formId, ...file }, now): Promise<Result<null, 'receipt-empty'>> {
    if (file.content.length === 0) return refuse('receipt-empty')
    const content = Buffer.from(file.content)
    const sha256 = sha256Of(content)
    const kept = { ...file, id: formId, content, sha256, by: actor.personId, at: now.at }
    await keepReceiptRow(tx, actor.cooperativeId, kept)
    return ok(null)
  },
})
