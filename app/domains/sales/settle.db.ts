import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'
import type { SharingMoment } from '../cooperative/index.ts'
import type { ShareStanding, SharingFacts } from './due-to-share.ts'
import { eventsInsert, type NewEvent } from './invoice.db.ts'
import { SHARES, shareOf, sharesStand, type ShareJson } from './share.db.ts'

/** An issued invoice as settling needs it. */
export type Settleable = SharingFacts & {
  readonly shares: readonly ShareStanding[]
  readonly number: string
  readonly open: Cents
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
  written_off: Cents
  written_off_net: Cents
  shared_net: Cents
  open: Cents
}

/** An issued invoice, locked; undefined for anything else. The caller holds the pen: nobody else moves its shares. */
export async function lockForSettling(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'invoice'>,
): Promise<Settleable | undefined> {
  const { rows } = await sql<Row>`
    select number, share_on, net, total, paid, credited_net, credited_total, written_off, written_off_net,
      shared_net, open, ${SHARES} as shares
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
    writtenOff: row.written_off,
    writtenOffNet: row.written_off_net,
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
  after: SharingFacts & Pick<Settleable, 'shares' | 'writtenOff'>,
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
      credited_total = ${after.creditedTotal},
      written_off = ${after.writtenOff}, written_off_net = ${after.writtenOffNet}, shared_net = ${after.sharedNet}
    where cooperative_id = ${cooperativeId} and id = ${invoiceId}`.execute(tx)
}
