import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'

/** An issued invoice, or a credit note with negative amounts. Cents. */
export type InvoicedWork = {
  readonly invoiceId: Id<'invoice'>
  readonly kind: 'invoice' | 'credit-note'
  readonly number: string
  readonly customer: string
  readonly workedFrom: Day
  readonly workedUntil: Day
  /** What of it is of this member. */
  readonly net: Cents
  /** What the customer has still to pay, VAT included. */
  readonly open: Cents
}

/**
 * What was invoiced for the work of a month. The month of work is that of its last day: the rate of VAT follows it too.
 * A credit note takes off the month of the work it credits. What came open from the administration before Gilde was
 * counted there.
 *
 * @param from the first day of the month, `until` its last
 */
export async function workInvoiced(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  memberId: Id<'member'>,
  { from, until }: { from: Day; until: Day },
): Promise<InvoicedWork[]> {
  const { rows } = await sql<InvoicedWork>`
    select i.id as "invoiceId", i.kind, i.number, coalesce(i.buyer ->> 'name', '') as customer,
      i.worked_from as "workedFrom", i.worked_until as "workedUntil", s.net, i.open
    from invoice_share s join invoice i on i.cooperative_id = s.cooperative_id and i.id = s.invoice_id
    where s.cooperative_id = ${cooperativeId} and s.member_id = ${memberId} and i.state = 'issued'
      and i.worked_until between ${from} and ${until}
      and i.import_id is null
    order by 6, 3`.execute(tx)
  return rows
}

/**
 * What customers paid in each month of some days, in cents without VAT, whatever month it was worked in: by the first
 * day of the month, and only months in which something was paid. Of a part-payment the same part is VAT; rounded
 * cumulatively, so that the parts of an invoice add up to it.
 *
 * @param from the first day of a month, `until` the last of one
 */
export async function receivedByMonth(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  memberId: Id<'member'>,
  { from, until }: { from: Day; until: Day },
): Promise<ReadonlyMap<Day, Cents>> {
  const { rows } = await sql<{ month: Day; received: Cents }>`
    select month, sum(round(paid_until * net / total) - round((paid_until - paid) * net / total))::bigint as received
    from (
      select date_trunc('month', s.counts_on)::date as month, h.net::numeric, nullif(i.total, 0)::numeric as total,
        sum(s.amount) as paid,
        sum(sum(s.amount)) over (partition by i.id order by date_trunc('month', s.counts_on)::date) as paid_until
      from invoice_share h
      join invoice i on i.cooperative_id = h.cooperative_id and i.id = h.invoice_id
      join settlement s on s.cooperative_id = i.cooperative_id and s.invoice_id = i.id
        and s.cause in ('payment', 'reversal') and s.counts_on <= ${until}
      where h.cooperative_id = ${cooperativeId} and h.member_id = ${memberId} and i.state = 'issued'
      group by i.id, h.net, i.total, 1
    ) paid
    where month >= ${from}
    group by month`.execute(tx)
  return new Map(rows.map(({ month, received }) => [month, received ?? 0n]))
}

/** The numbers of the credit notes behind settlements, by the id of the settlement. */
export async function creditNotesOf(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  settlements: readonly Id<'settlement'>[],
): Promise<ReadonlyMap<string, string>> {
  if (settlements.length === 0) return new Map()
  const { rows } = await sql<{ id: Id<'settlement'>; number: string }>`
    select s.id, n.number from settlement s
    join invoice n on n.cooperative_id = s.cooperative_id and n.id = s.credit_note_id
    where s.cooperative_id = ${cooperativeId} and s.id = any (${settlements}::uuid[])`.execute(tx)
  return new Map(rows.map(({ id, number }) => [id, number]))
}
