import type { Tx } from '../../platform/database.ts'
import { addDays, type Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { readSince } from './reading.db.ts'
import { proposalOf, type Proposal } from './reading/proposal.ts'
import { noticesOf, type Notice } from './notices.ts'
import { senderOf } from './receipt-mail.db.ts'
import { pagesOf } from './receipt-page.db.ts'
import type { BookedBefore, Receipt, ReceiptPage } from './receipt.ts'
import { receiptById } from './receipt.db.ts'

/** A receipt with all that is known of it. */
export type ReceiptToBook = {
  readonly receipt: Receipt
  readonly pages: readonly ReceiptPage[]
  /** undefined: still to be read. */
  readonly proposal: Proposal | undefined
  readonly notices: readonly Notice[]
  /** From which address it was mailed; for the administration only, and proof of nothing. */
  readonly mailedFrom: string | undefined
}

/** Receipts of so many days are looked through for the same one. */
const LOOKED_BACK = 400

/**
 * A receipt with what was read on it and what to look at; undefined when whoever asks may not see it.
 *
 * @param booked costs that stand, of the last years; none for who only looks at their own
 */
export async function receiptToBook(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'receipt'>,
  today: Day,
  booked: readonly BookedBefore[],
): Promise<ReceiptToBook | undefined> {
  const receipt = await receiptById(tx, cooperativeId, id)
  if (!receipt) return undefined
  const pages = (await pagesOf(tx, cooperativeId, [id])).get(id) ?? []
  const proposal = proposalFrom(pages, today, booked)
  const mailedFrom = receipt.way === 'mail' ? await senderOf(tx, cooperativeId, id) : undefined
  if (!proposal || booked.length === 0 || receipt.state !== 'waiting')
    return { receipt, pages, proposal, mailedFrom, notices: [] }
  const since = new Date(`${addDays(today, -LOOKED_BACK)}T00:00:00Z`)
  const others = (await readSince(tx, cooperativeId, since)).map((one) => {
    const { total, day } = proposalOf(one.lines, today, [])
    return { ...one, total: total?.value, day: day?.value }
  })
  const self = others.find(({ receiptId }) => receiptId === id)
  const read = { receiptId: id, handedInAt: receipt.handedInAt, looks: self?.looks ?? [] }
  const known = { total: proposal.total?.value, day: proposal.day?.value }
  const { memberId } = receipt
  return {
    receipt,
    pages,
    proposal,
    mailedFrom,
    notices: noticesOf({ ...read, ...known, memberId, proposal }, booked, others),
  }
}

/** What the pages say together; undefined while one of them is still to be read. */
export function proposalFrom(
  pages: readonly ReceiptPage[],
  today: Day,
  booked: readonly Pick<BookedBefore, 'supplier'>[],
): Proposal | undefined {
  if (pages.length === 0 || pages.some(({ reading }) => !reading)) return undefined
  return proposalOf(pages.map(({ reading }) => reading!.lines).join('\n'), today, namesIn(booked))
}

/** The names that costs were booked under, the most used first. */
export function namesIn(booked: readonly Pick<BookedBefore, 'supplier'>[]): string[] {
  const times = new Map<string, number>()
  for (const { supplier } of booked) times.set(supplier, (times.get(supplier) ?? 0) + 1)
  return [...times].toSorted(([, a], [, b]) => b - a).map(([name]) => name)
}
