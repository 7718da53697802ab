/** What customers still owe: by age, and laid out for matching bank lines. */
import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'

/**
 * What is open by days past the due day, in cents; `owed` is what we owe customers (as a positive amount).
 */
export type Aged = {
  readonly notDue: Cents
  readonly upTo30: Cents
  readonly upTo60: Cents
  readonly upTo90: Cents
  readonly over90: Cents
  readonly total: Cents
  readonly owed: Cents
  readonly count: number
}

export type AgedCustomer = Aged & { readonly customerId: Id<'customer'>; readonly customerName: string }

type AgedRow = AgedCustomer & { grand: boolean }

/**
 * What is open on a day, by age, per customer (largest first) and in all. One pass over the open invoices,
 * whatever the number of invoices that were paid.
 */
export async function agedReceivables(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  today: Day,
): Promise<{ all: Aged; customers: readonly AgedCustomer[] }> {
  const { rows } = await sql<AgedRow>`
    with aged as (
      select i.customer_id, max(i.buyer ->> 'name') as customer_name,
        sum(greatest(i.open, 0)) filter (where i.due_on >= ${today}::date) as not_due,
        sum(greatest(i.open, 0)) filter (where i.due_on < ${today}::date
          and i.due_on >= ${today}::date - 30) as up_to_30,
        sum(greatest(i.open, 0)) filter (where i.due_on < ${today}::date - 30
          and i.due_on >= ${today}::date - 60) as up_to_60,
        sum(greatest(i.open, 0)) filter (where i.due_on < ${today}::date - 60
          and i.due_on >= ${today}::date - 90) as up_to_90,
        sum(greatest(i.open, 0)) filter (where i.due_on < ${today}::date - 90) as over_90,
        sum(greatest(i.open, 0)) as total, sum(greatest(-i.open, 0)) as owed, count(*) as count
      from invoice i where i.cooperative_id = ${cooperativeId} and i.open <> 0 group by i.customer_id
    )
    select customer_id as "customerId", max(customer_name) as "customerName",
      grouping(customer_id) = 1 as grand,
      coalesce(sum(not_due), 0)::bigint as "notDue", coalesce(sum(up_to_30), 0)::bigint as "upTo30",
      coalesce(sum(up_to_60), 0)::bigint as "upTo60", coalesce(sum(up_to_90), 0)::bigint as "upTo90",
      coalesce(sum(over_90), 0)::bigint as "over90", coalesce(sum(total), 0)::bigint as total,
      coalesce(sum(owed), 0)::bigint as owed, coalesce(sum(count), 0)::integer as count
    from aged group by grouping sets ((customer_id), ())
    order by grand desc, total desc, "customerName"`.execute(tx)
  const [all, ...customers] = rows
  return { all: all!, customers }
}

/** An issued invoice with something open, as matching needs it. Amounts in cents. */
export type OpenForMatching = {
  readonly invoiceId: Id<'invoice'>
  readonly number: string
  readonly structuredReference: string
  readonly openCents: Cents
  readonly totalCents: Cents
  readonly customerId: Id<'customer'>
  readonly customerName: string
  readonly memberId: Id<'member'>
  readonly memberName: string
  readonly issuedOn: Day
  readonly dueOn: Day
}

/** Every invoice with something open: what we owe a customer (open below 0) too. In one statement. */
export async function openInvoicesForMatching(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
): Promise<readonly OpenForMatching[]> {
  const { rows } = await sql<OpenForMatching>`
    select i.id as "invoiceId", i.number, i.structured_reference as "structuredReference",
      i.open as "openCents",
      i.total as "totalCents", i.customer_id as "customerId", i.buyer ->> 'name' as "customerName",
      i.member_id as "memberId", m.name as "memberName", i.issued_on as "issuedOn", i.due_on as "dueOn"
    from invoice i join member m on m.cooperative_id = i.cooperative_id and m.id = i.member_id
    where i.cooperative_id = ${cooperativeId} and i.open <> 0`.execute(tx)
  return rows
}
