/** Work of another member as a cost of an invoice of the one who had it done. */
import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'

/** An invoice in which a member has a share, with how much of that work of others may still be paid from. Cents. */
export type PaidFrom = {
  readonly id: Id<'invoice'>
  readonly number: string
  readonly customer: string
  /** The share, without VAT, less what was credited and what others got of it already. */
  readonly left: Cents
  /** The same of what was shared out by now: the customer pays first. */
  readonly free: Cents
}

const USED = sql`coalesce((select sum(j.amount) from inside_job j
  where j.cooperative_id = s.cooperative_id and j.invoice_id = s.invoice_id and j.payer_id = s.member_id
    and j.entry_id is not null and j.undone_on is null), 0)`

/** The invoices of a member that work of others can be paid from, the latest first: thirty at most, or the one. */
export async function invoicesToPayFrom(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  memberId: Id<'member'>,
  only?: Id<'invoice'>,
): Promise<readonly PaidFrom[]> {
  const { rows } = await sql<PaidFrom>`
    select * from (
      select i.id, i.number, coalesce(i.buyer ->> 'name', '') as customer,
        (s.net - s.credited_net - ${USED})::bigint as "left", (s.shared_net - ${USED})::bigint as free, i.issued_on
      from invoice_share s join invoice i on i.cooperative_id = s.cooperative_id and i.id = s.invoice_id
      where s.cooperative_id = ${cooperativeId} and s.member_id = ${memberId} and i.state = 'issued'
        and i.kind = 'invoice' and s.invoice_id = coalesce(${only ?? null}::uuid, s.invoice_id)
      order by i.issued_on desc, i.id desc limit 200) mine
    where "left" > 0 order by issued_on desc, id desc limit 30`.execute(tx)
  return rows
}

/** What work of another member cost one, as a cost of an invoice; in cents. It counts on the last day of the work. */
export type InsideCost = {
  readonly jobId: Id<'inside-job'>
  readonly invoiceId: Id<'invoice'>
  readonly earner: string
  readonly what: string
  readonly workedOn: Day
  readonly amount: Cents
}

/** What a member had done by others within some days, both counted, as a cost of an invoice; booked, and not undone. */
export async function insideCostsBetween(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  memberId: Id<'member'>,
  { from, until }: { from: Day; until: Day },
): Promise<readonly InsideCost[]> {
  const { rows } = await sql<InsideCost>`
    select j.id as "jobId", j.invoice_id as "invoiceId", coalesce(e.name, f.name, '') as earner, j.what,
      j.worked_on as "workedOn", j.amount
    from inside_job j
    left join member e on e.cooperative_id = j.cooperative_id and e.id = j.earner_id
    left join fellow_members() f on f.id = j.earner_id
    where j.cooperative_id = ${cooperativeId} and j.payer_id = ${memberId} and j.invoice_id is not null
      and j.entry_id is not null and j.undone_on is null and j.worked_on between ${from} and ${until}
    order by j.worked_on, j.id`.execute(tx)
  return rows
}
