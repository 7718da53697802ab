/** Work of another member as a cost of an invoice of the one who had it done. */
import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'

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

/**
 * What others got already of what invoices brought a member, in cents by invoice: booked, and not undone. Invoices of
 * which nobody got anything are left out.
 */
export async function paidToOthers(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  payerId: Id<'member'>,
  invoices: readonly Id<'invoice'>[],
): Promise<ReadonlyMap<Id<'invoice'>, Cents>> {
  const { rows } = await sql<{ invoiceId: Id<'invoice'>; amount: Cents }>`
    select j.invoice_id as "invoiceId", sum(j.amount)::bigint as amount from inside_job j
    where j.cooperative_id = ${cooperativeId} and j.payer_id = ${payerId} and j.invoice_id = any (${invoices}::uuid[])
      and j.entry_id is not null and j.undone_on is null
    group by j.invoice_id`.execute(tx)
  return new Map(rows.map(({ invoiceId, amount }) => [invoiceId, amount]))
}
