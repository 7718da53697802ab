import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import type { Tx } from '../../platform/database.ts'
import { bytes, id, ownWords } from '../../platform/input.ts'
import { enqueue } from '../../platform/jobs.ts'
import { may } from '../../platform/permissions.ts'
import { newId, type Id } from '../../values/id.ts'
import { sha256Of } from '../../values/sha256.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { memberById } from '../members/index.ts'
import { requestToSpend } from '../pots/index.ts'
import * as pages from './receipt-page.db.ts'
import * as db from './receipt.db.ts'
import { keptFile, MOST_PAGES, type FileRefusal, type KeptFile } from './receipt-file.ts'
import { PAID_BY } from './receipt.ts'
import { readPageJob } from './receipt-jobs.ts'

/** A photo or PDF as it was sent. */
export const givenPage = z.object({ name: z.string().min(1).max(200), content: bytes() })
export type GivenPage = z.output<typeof givenPage>

export type HandInRefusal =
  | FileRefusal
  | 'member-not-found'
  | 'not-your-receipt'
  | 'receipt-handed-in-before'
  | 'request-not-open'

/**
 * Hands in a receipt: a member their own, the administration for any. Gives its id.
 *
 * Refuses what is no receipt we can keep (`FileRefusal`), the very same file while it waits or was booked
 * (`receipt-handed-in-before`), `member-not-found`, `not-your-receipt`, and a request of a pot that is
 * spent, closed or of somebody else (`request-not-open`).
 */
export const handInReceipt = command({
  name: 'receipts.hand-in-receipt',
  may: 'receipt.hand-in',
  onBehalf: 'receipt-handed-in',
  input: z.object({
    memberId: id<'member'>(),
    /** What it is for, in the words of who hands it in. */
    note: ownWords(300),
    /** The request of a pot under which it was bought. */
    requestId: id<'pot-request'>().optional(),
    /** Who paid the shop: only who was there knows. Absent: it is asked after this (`say-who-paid.ts`). */
    paidBy: z.enum(PAID_BY).optional(),
    pages: z.array(givenPage).min(1).max(MOST_PAGES),
  }),
  async run(tx, actor: PersonActor, given, now): Promise<Result<Id<'receipt'>, HandInRefusal>> {
    const { cooperativeId, personId } = actor
    const member = await memberById(tx, cooperativeId, given.memberId)
    if (!member) return refuse('member-not-found')
    if (member.personId !== personId && !may(actor, 'receipts.hand-in')) return refuse('not-your-receipt')
    if (given.requestId) {
      const asked = await requestToSpend(tx, cooperativeId, given.requestId)
      if (asked?.memberId !== member.id || asked.closed || asked.spent) return refuse('request-not-open')
    }
    const receipt = {
      memberId: member.id,
      way: 'screen',
      note: given.note,
      requestId: given.requestId,
      paidBy: given.paidBy,
      at: now.at,
      by: personId,
    } as const
    return keepInTray(tx, cooperativeId, receipt, given.pages)
  },
  about: (_input, receiptId) => receiptId,
})

/** Puts a receipt in the tray with its pages, and asks for them to be read. */
export async function keepInTray(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  receipt: Omit<db.NewReceipt, 'id'>,
  given: readonly GivenPage[],
): Promise<Result<Id<'receipt'>, FileRefusal | 'receipt-handed-in-before'>> {
  const receiptId = newId<'receipt'>(receipt.at)
  const kept = keptPages(given)
  if (!kept.ok) return kept
  const hashes = kept.value.map(({ sha256 }) => sha256)
  if ((await pages.receiptsWithHash(tx, cooperativeId, hashes)).length > 0)
    return refuse('receipt-handed-in-before')
  await db.insertReceipt(tx, cooperativeId, { ...receipt, id: receiptId })
  await keepPages(tx, cooperativeId, receiptId, kept.value, { after: 0, at: receipt.at })
  return ok(receiptId)
}

type CheckedPage = KeptFile & { readonly name: string; readonly sha256: Buffer }

/** The files as they are kept, with the hash of each as it came; the first that cannot be is refused. */
export function keptPages(given: readonly GivenPage[]): Result<CheckedPage[], FileRefusal> {
  const checked: CheckedPage[] = []
  for (const { name, content } of given) {
    const kept = keptFile(content)
    if (!kept.ok) return kept
    const sha256 = sha256Of(content)
    // The same photo twice in one go is one page.
    if (!checked.some((one) => one.sha256.equals(sha256))) checked.push({ ...kept.value, name, sha256 })
  }
  return ok(checked)
}

/** Keeps pages behind those that are there, and asks for each to be read. */
export async function keepPages(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  receiptId: Id<'receipt'>,
  checked: readonly CheckedPage[],
  { after, at }: { readonly after: number; readonly at: Date },
): Promise<void> {
  for (const [index, page] of checked.entries()) {
    const pageId = newId<'receipt-page'>(at)
    await pages.insertPage(tx, cooperativeId, receiptId, { ...page, id: pageId, place: after + index + 1 })
    await enqueue(tx, readPageJob, cooperativeId, { pageId }, pageId)
  }
}
