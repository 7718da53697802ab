import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'

type Named = { id: Id<'invoice'>; number: string; customer: string }

/**
 * Number and customer of issued invoices, as far as whoever asks may see them. Work for another member stands among
 * the invoices of a month, and has no name here.
 */
export async function invoiceNames(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  ids: readonly (Id<'invoice'> | Id<'inside-job'>)[],
) {
  if (ids.length === 0) return new Map<string, Named>()
  const { rows } = await sql<Named>`
    select id, number, coalesce(buyer ->> 'name', '') as customer from invoice
    where cooperative_id = ${cooperativeId} and id = any (${ids}::uuid[]) and number is not null`.execute(tx)
  return new Map<string, Named>(rows.map((row) => [row.id, row]))
}

/** The members who have a share in these invoices. */
export async function membersOfInvoices(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  ids: readonly Id<'invoice'>[],
): Promise<readonly Id<'member'>[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<{ member_id: Id<'member'> }>`
    select distinct member_id from invoice_share
    where cooperative_id = ${cooperativeId} and invoice_id = any (${ids}::uuid[])`.execute(tx)
  return rows.map((row) => row.member_id)
}

/**
 * Issued invoices of a member that are not fully paid, oldest first; `turnover` is what of the member's own
 * share is not shared out yet.
 */
export async function invoicesToCome(tx: Tx, cooperativeId: Id<'cooperative'>, memberId: Id<'member'>) {
  const { rows } = await sql<Named & { open: Cents; turnover: Cents }>`
    select i.id, i.number, coalesce(i.buyer ->> 'name', '') as customer, i.open,
      s.net - s.credited_net - s.shared_net as turnover
    from invoice_share s join invoice i on i.cooperative_id = s.cooperative_id and i.id = s.invoice_id
    where s.cooperative_id = ${cooperativeId} and s.member_id = ${memberId} and i.open > 0
    order by i.issued_on, i.number`.execute(tx)
  return rows
}

/** What customers paid, in cents with VAT, by the id of the settlement; as far as whoever asks may see it. */
export async function amountsPaid(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  ids: readonly Id<'settlement'>[],
) {
  if (ids.length === 0) return new Map<string, Cents>()
  const { rows } = await sql<{ id: Id<'settlement'>; amount: Cents }>`
    select id, amount from settlement
    where cooperative_id = ${cooperativeId} and id = any (${ids}::uuid[]) and cause = 'payment'`.execute(tx)
  return new Map<string, Cents>(rows.map((row) => [row.id, row.amount]))
}
