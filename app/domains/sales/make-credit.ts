import type { PersonActor } from '../../platform/actor.ts'
import type { Now } from '../../platform/clock.ts'
import type { Tx } from '../../platform/database.ts'
import { newLinkToken } from '../../platform/link-token.ts'
import { yearOf } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { post } from '../books/index.ts'
import type { Chosen } from './credit.ts'
import { insertCreditDraft, loadForCredit } from './credit.db.ts'
import { creditNote, type CreditNote, type CreditRefusal } from './credit-note.ts'
import { insertParts } from './invoice.db.ts'
import type { Issued } from './invoice.ts'
import { invoiceOf } from './invoice-row.ts'
import { storeIssued, takeNumber } from './issue.db.ts'
import { sellerOf } from './issue-row.ts'
import { lockForSettling } from './settle.db.ts'
import { shareCredit } from './share.db.ts'
import { settleCredit, type SettleRefusal } from './settle.ts'

export type MakeCreditRefusal = CreditRefusal | SettleRefusal | 'written-off'

/** What is to be credited, under which id, and what stands on the credit note. */
export type ToCredit = {
  readonly creditNoteId: Id<'invoice'>
  readonly invoiceId: Id<'invoice'>
  readonly chosen: Chosen
  readonly reason: string
}

/**
 * Makes a credit note with a number of its own in the same series, and takes back what was shared as far as it was
 * paid; for who decided so, and holds the pen.
 *
 * Refused: `written-off`, what `creditNote` refuses, and what settling does.
 */
export async function makeCredit(
  tx: Tx,
  actor: PersonActor,
  { creditNoteId, invoiceId, chosen, reason }: ToCredit,
  now: Now,
  commandId: string,
): Promise<Result<null, MakeCreditRefusal>> {
  const { cooperativeId, personId } = actor
  const inYear = await takeNumber(tx, cooperativeId, yearOf(now.today))
  const settleable = await lockForSettling(tx, cooperativeId, invoiceId)
  const row = await loadForCredit(tx, cooperativeId, invoiceId)
  if (!settleable || !row) return refuse('not-an-issued-invoice')
  const original = invoiceOf(row) as Issued
  if (original.writtenOff > 0n) return refuse('written-off')
  const credited = creditNote(original, chosen, {
    id: creditNoteId,
    today: now.today,
    at: now.at,
    approver: personId,
    credited: row.credited.map(BigInt),
    seller: sellerOf(row.cooperative, original.seller.maker),
    reason,
    inYear,
    linkToken: newLinkToken(),
  })
  if (!credited.ok) return credited
  const { note, entry } = credited.value
  const posted = await post(tx, actor, entry, now, commandId)
  await storeNote(tx, actor, note, posted.id, now)
  const credit = {
    invoiceId: original.id,
    amount: -note.total,
    net: -note.net,
    countsOn: now.today,
    entryId: posted.id,
    creditNoteId: note.id,
  }
  const ofShares = new Map(note.shares.map(({ memberId, net }) => [memberId, -net]))
  const settled = await settleCredit(tx, actor, settleable, credit, ofShares, now, commandId)
  return settled.ok ? ok(null) : settled
}

/**
 * Stored as a draft first, because the lines of what is issued never change; issued in the same transaction.
 */
async function storeNote(
  tx: Tx,
  actor: PersonActor,
  note: CreditNote,
  entryId: Id<'entry'>,
  now: Now,
): Promise<void> {
  const { cooperativeId, personId } = actor
  await insertCreditDraft(tx, cooperativeId, note)
  await insertParts(tx, cooperativeId, note, [], now.at)
  await shareCredit(tx, cooperativeId, note.id, note.shares)
  const events = [
    { kind: 'approved', by: personId },
    { kind: 'issued', by: personId },
  ] as const
  await storeIssued(tx, cooperativeId, { ...note, entryId, sharedNet: 0n }, events, now.at)
}
