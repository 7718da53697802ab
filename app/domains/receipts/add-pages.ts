import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id } from '../../platform/input.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { givenPage, keepPages, keptPages } from './hand-in-receipt.ts'
import * as pages from './receipt-page.db.ts'
import * as db from './receipt.db.ts'
import { MOST_PAGES, type FileRefusal } from './receipt-file.ts'

export type AddPagesRefusal =
  | FileRefusal
  | 'receipt-not-found'
  | 'receipt-settled'
  | 'receipt-too-many-pages'
  | 'receipt-handed-in-before'

/**
 * Adds a photo to a receipt that waits: a long receipt, or its back. Refuses what is no receipt we can keep,
 * `receipt-not-found`, `receipt-settled`, `receipt-too-many-pages`, `receipt-handed-in-before`.
 */
export const addPages = command({
  name: 'receipts.add-pages',
  may: 'receipt.hand-in',
  onBehalf: 'receipt-handed-in',
  about: ({ receiptId }) => receiptId,
  input: z.object({ receiptId: id<'receipt'>(), pages: z.array(givenPage).min(1).max(MOST_PAGES) }),
  async run(tx, actor: PersonActor, given, now): Promise<Result<null, AddPagesRefusal>> {
    const { cooperativeId } = actor
    const receipt = await db.heldReceipt(tx, cooperativeId, given.receiptId)
    if (!receipt) return refuse('receipt-not-found')
    if (receipt.state !== 'waiting') return refuse('receipt-settled')
    const there = (await pages.pagesOf(tx, cooperativeId, [receipt.id])).get(receipt.id) ?? []
    const kept = keptPages(given.pages)
    if (!kept.ok) return kept
    if (there.length + kept.value.length > MOST_PAGES) return refuse('receipt-too-many-pages')
    const hashes = kept.value.map(({ sha256 }) => sha256)
    if ((await pages.receiptsWithHash(tx, cooperativeId, hashes)).length > 0)
      return refuse('receipt-handed-in-before')
    await keepPages(tx, cooperativeId, receipt.id, kept.value, { after: there.length, at: now.at })
    return ok(null)
  },
})
