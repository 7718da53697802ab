import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'
import type { SharingFacts } from './due-to-share.ts'
import { eventsInsert, type NewEvent } from './invoice.db.ts'

/** An issued invoice as settling needs it. */
export type Settleable = SharingFacts & {
  readonly memberId: Id<'member'>
  readonly number: string
  readonly open: Cents
}

type Row = {
  member_id: Id<'member'>
  number: string
  share_on: 'payment' | 'invoice'
  net: Cents
  total: Cents
  paid: Cents
  credited_net: Cents
  credited_total: Cents
  shared_net: Cents
  open: Cents
}

/** An issued invoice, locked; undefined for anything else. */
export async function lockForSettling(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'invoice'>,
): Promise<Settleable | undefined> {
  const { rows } = await sql<Row>`
    select member_id, number, share_on, net, total, paid, credited_net, credited_total, shared_net, open from invoice
    where cooperative_id = ${cooperativeId} and id = ${id} and state = 'issued'
      and kind = 'invoice' for update`.execute(tx)
  const [row] = rows
  if (!row) return undefined
  return {
    memberId: row.member_id,
    number: row.number,
    shareOn: row.share_on,
    net: row.net,
    total: row.total,
    paid: row.paid,
    creditedNet: row.credited_net,
    creditedTotal: row.credited_total,
    sharedNet: row.shared_net,
    open: row.open,
  }
}

/**
 * What made an invoice smaller or larger. `amount` in cents as it lowers what is open, `net` its part without
 * VAT.
 */
export type NewSettlement = {
  readonly id: Id<'settlement'>
  readonly invoiceId: Id<'invoice'>
  readonly cause: 'payment' | 'credit' | 'reversal'
  readonly amount: Cents
  readonly net: Cents
  readonly countsOn: Day
  readonly entryId: Id<'entry'>
  readonly creditNoteId: Id<'invoice'> | undefined
}

/** Keeps a settlement, where the invoice stands after it, and what happened. */
export async function storeSettlement(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  settlement: NewSettlement,
  after: SharingFacts,
  event: NewEvent,
  at: Date,
): Promise<void> {
  const { id, invoiceId, cause, amount, net, countsOn, entryId, creditNoteId } = settlement
  await sql`
    with settled as (
      insert into settlement (cooperative_id, id, invoice_id, cause, amount, net, counts_on, entry_id,
        credit_note_id, settled_at)
      values (${cooperativeId}, ${id}, ${invoiceId}, ${cause}, ${amount}, ${net}, ${countsOn},
        ${entryId}, ${creditNoteId ?? null}, ${at})
    ), happened as (${eventsInsert(cooperativeId, invoiceId, [event], at)})
    update invoice set paid = ${after.paid}, credited_net = ${after.creditedNet},
      credited_total = ${after.creditedTotal},
      shared_net = ${after.sharedNet}
    where cooperative_id = ${cooperativeId} and id = ${invoiceId}`.execute(tx)
}
