import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'
import type { SharingMoment } from '../cooperative/index.ts'
import type { ShareStanding, SharingFacts } from './due-to-share.ts'
import type { Amounts } from './settlement.ts'
import { eventsInsert, type NewEvent } from './invoice.db.ts'
import { SHARES, shareOf, sharesStand, type ShareJson } from './share.db.ts'

/** An issued invoice as settling needs it. What is open follows from it (`standsAt`). */
export type Settleable = SharingFacts &
  Amounts & {
    readonly shares: readonly ShareStanding[]
    readonly number: string
    readonly writtenOff: Cents
  }

type Row = {
  shares: ShareJson[]
  number: string
  share_on: SharingMoment | 'before'
  net: Cents
  total: Cents
  paid: Cents
  credited_net: Cents
  credited_total: Cents
  given_up: Cents
  written_off: Cents
  written_off_net: Cents
  shared_net: Cents
}

/** An issued invoice, locked; undefined for anything else. The caller holds the pen: nobody else moves its shares. */
export async function lockForSettling(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'invoice'>,
): Promise<Settleable | undefined> {
  const { rows } = await sql<Row>`
    select number, share_on, net, total, paid, credited_net, credited_total, given_up, written_off, written_off_net,
      shared_net, ${SHARES} as shares
    from invoice i
    where cooperative_id = ${cooperativeId} and id = ${id} and state = 'issued'
      and kind = 'invoice' for update of i`.execute(tx)
  const [row] = rows
  if (!row) return undefined
  return {
    shares: row.shares.map(shareOf),
    number: row.number,
    shareOn: row.share_on,
    net: row.net,
    total: row.total,
    paid: row.paid,
    creditedNet: row.credited_net,
    creditedTotal: row.credited_total,
    givenUp: row.given_up,
    writtenOff: row.written_off,
    writtenOffNet: row.written_off_net,
    sharedNet: row.shared_net,
  }
}

/**
 * What made an invoice smaller or larger. `amount` in cents as it lowers what is open, `net` its part without
 * VAT.
 */
export type NewSettlement = {
  readonly id: Id<'settlement'>
  readonly invoiceId: Id<'invoice'>
  readonly cause: 'payment' | 'credit' | 'reversal' | 'write-off'
  readonly amount: Cents
  readonly net: Cents
  readonly countsOn: Day
  readonly entryId: Id<'entry'>
  readonly creditNoteId: Id<'invoice'> | undefined
}

/** Keeps a settlement, where the invoice and its shares stand after it, and what happened. */
export async function storeSettlement(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  settlement: NewSettlement,
  after: Settleable,
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
    ), happened as (${eventsInsert(cooperativeId, invoiceId, [event], at)}),
    shares as (${sharesStand(cooperativeId, invoiceId, after.shares)})
    update invoice set paid = ${after.paid}, credited_net = ${after.creditedNet},
      credited_total = ${after.creditedTotal}, given_up = ${after.givenUp},
      written_off = ${after.writtenOff}, written_off_net = ${after.writtenOffNet}, shared_net = ${after.sharedNet}
    where cooperative_id = ${cooperativeId} and id = ${invoiceId}`.execute(tx)
}

/** The day on which an invoice was last written off in the books; undefined when it never was. */
export async function lastWrittenOffOn(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'invoice'>,
): Promise<Day | undefined> {
  const { rows } = await sql<{ on: Day }>`
    select counts_on as on from settlement
    where cooperative_id = ${cooperativeId} and invoice_id = ${id} and cause = 'write-off' and amount > 0
    order by settled_at desc, id desc limit 1`.execute(tx)
  return rows[0]?.on
}

/** The entries that wrote more or less off and count in a year. */
export async function writeOffEntriesIn(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  year: number,
): Promise<Id<'entry'>[]> {
  const { rows } = await sql<{ id: Id<'entry'> }>`
    select entry_id as id from settlement
    where cooperative_id = ${cooperativeId} and cause = 'write-off'
      and counts_on between ${`${year}-01-01`} and ${`${year}-12-31`}`.execute(tx)
  return rows.map(({ id }) => id)
}
