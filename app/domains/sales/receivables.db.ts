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
 * What is open on a day, by age, per customer (largest first) and in all. One pass over the index of open
 * invoices, whatever the number of invoices that were paid.
 */
export async function agedReceivables(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  today: Day,
): Promise<{ all: Aged; customers: readonly AgedCustomer[] }> {
  const { rows } = await sql<AgedRow>`
    with aged as (
      -- age: -1 we owe the customer, 0 not due, then per thirty days that have begun, 4 for all beyond ninety
      select i.customer_id, sum(i.open) as open, count(*) as count,
        case when i.open < 0 then -1 when i.due_on >= ${today}::date then 0
          else least(4, 1 + (${today}::date - i.due_on - 1) / 30) end as age
      from invoice i where i.cooperative_id = ${cooperativeId} and i.open <> 0 group by i.customer_id, age
    ), summed as (
      select customer_id, grouping(customer_id) = 1 as grand,
        coalesce(sum(open) filter (where age = 0), 0)::bigint as not_due,
        coalesce(sum(open) filter (where age = 1), 0)::bigint as up_to_30,
        coalesce(sum(open) filter (where age = 2), 0)::bigint as up_to_60,
        coalesce(sum(open) filter (where age = 3), 0)::bigint as up_to_90,
        coalesce(sum(open) filter (where age = 4), 0)::bigint as over_90,
        coalesce(sum(open) filter (where age >= 0), 0)::bigint as total,
        coalesce(-sum(open) filter (where age < 0), 0)::bigint as owed,
        coalesce(sum(count), 0)::integer as count
      from aged group by grouping sets ((customer_id), ())
    )
    select s.customer_id as "customerId", c.name as "customerName", s.grand, s.not_due as "notDue",
      s.up_to_30 as "upTo30", s.up_to_60 as "upTo60", s.up_to_90 as "upTo90", s.over_90 as "over90",
      s.total, s.owed, s.count
    from summed s left join customer c on c.cooperative_id = ${cooperativeId} and c.id = s.customer_id
    order by s.grand desc, s.total desc, c.name`.execute(tx)
  const [all, ...customers] = rows
  return { all: all!, customers }
}

/** What customers owe and we do not expect any more: how many invoices, and cents with VAT. */
export async function writtenOffNow(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
): Promise<{ readonly count: number; readonly amount: Cents }> {
  const { rows } = await sql<{ count: number; amount: Cents }>`
    select count(*)::integer as count, coalesce(sum(written_off), 0)::bigint as amount from invoice
    where cooperative_id = ${cooperativeId} and written_off > 0`.execute(tx)
  return rows[0]!
}

/** Which of these invoices are written off now, wholly or in part. */
export async function writtenOffAmong(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  ids: readonly Id<'invoice'>[],
): Promise<ReadonlySet<Id<'invoice'>>> {
  const { rows } = await sql<{ id: Id<'invoice'> }>`
    select id from invoice
    where cooperative_id = ${cooperativeId} and id = any (${[...ids]}::uuid[]) and written_off > 0`.execute(
    tx,
  )
  return new Set(rows.map(({ id }) => id))
}

/** What was open of an invoice right after an entry of the books settled it, in cents. */
export type OpenAfter = {
  readonly entryId: Id<'entry'>
  readonly invoiceId: Id<'invoice'>
  readonly open: Cents
}

/** Where the invoices stood that these entries settled: as it was then, whatever came after. */
export async function openAfterEntries(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  entryIds: readonly Id<'entry'>[],
): Promise<readonly OpenAfter[]> {
  if (entryIds.length === 0) return []
  const { rows } = await sql<OpenAfter>`
    select s.entry_id as "entryId", s.invoice_id as "invoiceId",
      (i.total - sum(earlier.amount))::bigint as open
    from settlement s
    join invoice i on i.cooperative_id = s.cooperative_id and i.id = s.invoice_id
    join journal_entry e on e.cooperative_id = s.cooperative_id and e.id = s.entry_id
    join settlement earlier on earlier.cooperative_id = s.cooperative_id and earlier.invoice_id = s.invoice_id
    join journal_entry then_ on then_.cooperative_id = earlier.cooperative_id and then_.id = earlier.entry_id
      -- what was written off and comes in after all is booked right after the payment that brings it
      and (then_.number <= e.number or earlier.cause = 'write-off' and earlier.settled_at = s.settled_at)
    where s.cooperative_id = ${cooperativeId} and s.entry_id = any (${[...entryIds]}::uuid[])
    group by s.entry_id, s.invoice_id, i.total`.execute(tx)
  return rows
}

/** An issued invoice with something open or written off (both in `openCents`), as matching needs it. Cents. */
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
  /** The numbers of its credit notes: a customer who gets money back is told by that number. */
  readonly creditNotes: readonly string[]
}

const AS_MATCHING_NEEDS = sql`i.id as "invoiceId", i.number, i.structured_reference as "structuredReference",
  i.open + i.written_off as "openCents", i.total as "totalCents", i.customer_id as "customerId",
  i.buyer ->> 'name' as "customerName", i.member_id as "memberId", m.name as "memberName",
  i.issued_on as "issuedOn", i.due_on as "dueOn",
  case when i.credited_total = 0 then '[]'::jsonb else (
    select coalesce(jsonb_agg(n.number order by n.number), '[]') from settlement s
    join invoice n on n.cooperative_id = s.cooperative_id and n.id = s.credit_note_id
    where s.cooperative_id = i.cooperative_id and s.invoice_id = i.id) end as "creditNotes"`

/**
 * Sent invoices by the numbers somebody typed, whatever is open of them. The number of a credit note gives the invoice
 * that it is for: that is where money goes back on.
 *
 * @returns by the number as it was asked, in lower case; absent when there is no such invoice
 */
export async function invoicesByNumber(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  numbers: readonly string[],
): Promise<ReadonlyMap<string, OpenForMatching>> {
  const wanted = numbers.map((number) => number.toLowerCase())
  if (wanted.length === 0) return new Map()
  const { rows } = await sql<OpenForMatching & { asked: string }>`
    select lower(named.number) as asked, ${AS_MATCHING_NEEDS}
    from invoice named
    join invoice i on i.cooperative_id = named.cooperative_id and i.id = coalesce(named.credits_id, named.id)
    join member m on m.cooperative_id = i.cooperative_id and m.id = i.member_id
    where named.cooperative_id = ${cooperativeId} and named.state = 'issued'
      and lower(named.number) = any (${wanted}::text[])`.execute(tx)
  return new Map(rows.map(({ asked, ...invoice }) => [asked, invoice]))
}

/**
 * Every invoice with something open: what we owe a customer (open below 0) too, and what was written off, for money may
 * come in after all. In one statement.
 */
export async function openInvoicesForMatching(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
): Promise<readonly OpenForMatching[]> {
  const { rows } = await sql<OpenForMatching>`
    select ${AS_MATCHING_NEEDS}
    from invoice i join member m on m.cooperative_id = i.cooperative_id and m.id = i.member_id
    where i.cooperative_id = ${cooperativeId} and (i.open <> 0 or i.written_off > 0)`.execute(tx)
  return rows
}
