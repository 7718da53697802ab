import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { bytes, id } from '../../platform/input.ts'
import { sha256Of } from '../../values/sha256.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { keptFile, type FileRefusal } from '../receipts/index.ts'
import { keepReceiptRow } from './kept-receipt.db.ts'
import { INVOICE_FILE_TYPES, isXmlFile } from './receipt-types.ts'

/**
 * Keeps a receipt for a form that is not finished yet, so that nobody has to choose it again, with what was read on it.
 * Booking takes it from there; what is never booked is thrown away after a day. A photo is kept as the tray keeps it:
 * without what the phone wrote beside the picture, and of the kind that is in it, whatever it is called.
 *
 * @returns nothing; refused as a receipt of the tray is: `receipt-empty`, `receipt-too-large`, `receipt-heic`,
 *   `receipt-kind`, `receipt-half`, `receipt-too-many-pixels`
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
    /** What `read-given-file.ts` read on it; absent: an e-invoice, or nobody looked. */
    reading: z
      .object({
        how: z.enum(['picture', 'text', 'nothing', 'unreadable', 'too-long']),
        lines: z.string().max(20_000),
        attached: bytes().optional(),
      })
      .optional(),
  }),
  async run(tx, actor: PersonActor, given, now): Promise<Result<null, FileRefusal>> {
    const { formId, name, reading } = given
    if (given.content.length === 0) return refuse('receipt-empty')
    const kept = isXmlFile(given)
      ? ok({ mediaType: given.mediaType, content: Buffer.from(given.content) })
      : keptFile(given.content)
    if (!kept.ok) return kept
    const attached = reading?.attached
    await keepReceiptRow(tx, actor.cooperativeId, {
      id: formId,
      name,
      ...kept.value,
      sha256: sha256Of(given.content),
      how: reading?.how ?? null,
      lines: reading?.lines ?? '',
      attached: attached && attached.length > 0 ? Buffer.from(attached) : null,
      by: actor.personId,
      at: now.at,
    })
    return ok(null)
  },
})
