import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import type { Now } from '../../platform/clock.ts'
import { command } from '../../platform/command.ts'
import type { Tx } from '../../platform/database.ts'
import { id, quantity } from '../../platform/input.ts'
import { newLinkToken } from '../../platform/link-token.ts'
import { yearOf } from '../../values/day.ts'
import { newId, type Id } from '../../values/id.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { holdPen, post } from '../books/index.ts'
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

const input = z.object({
  invoiceId: id<'invoice'>(),
  /** Quantities in thousandths by line, from 1; `all` credits whatever is left. */
  chosen: z.union([
    z.literal('all'),
    z.array(z.object({ line: z.number().int().positive(), quantity: quantity() })).max(100),
  ]),
  /** Stands on the credit note. */
  reason: z.string().max(1000),
})

type Input = z.output<typeof input>
type Reason = CreditRefusal | SettleRefusal | 'written-off'

/**
 * Credits an invoice, whole or in part, with a document of its own number in the same series; never more than
 * what is left, and nothing as long as it is written off (`written-off`). What was shared out of it is taken back as
 * far as it was paid. Gives the id of the credit note.
 */
export const creditInvoice = command({
  name: 'sales.credit-invoice',
  about: ({ invoiceId }) => invoiceId,
  may: 'invoice.credit',
  input,
  run,
})

async function run(
  tx: Tx,
  actor: PersonActor,
  given: Input,
  now: Now,
  commandId: string,
): Promise<Result<Id<'invoice'>, Reason>> {
  const { cooperativeId, personId } = actor
  // The pen first, as the bank does that settles on this invoice: so neither waits for the other for ever.
  await holdPen(tx, cooperativeId)
  const inYear = await takeNumber(tx, cooperativeId, yearOf(now.today))
  const settleable = await lockForSettling(tx, cooperativeId, given.invoiceId)
  const row = await loadForCredit(tx, cooperativeId, given.invoiceId)
  if (!settleable || !row) return refuse('not-an-issued-invoice')
  const original = invoiceOf(row) as Issued
  if (original.writtenOff > 0n) return refuse('written-off')
  const credited = creditNote(original, given.chosen, {
    id: newId<'invoice'>(now.at),
    today: now.today,
    at: now.at,
    approver: personId,
    credited: row.credited.map(BigInt),
    seller: sellerOf(row.cooperative, original.seller.maker),
    reason: given.reason,
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
  return settled.ok ? ok(note.id) : settled
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
