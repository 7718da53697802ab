/** What stands in the database when the story is over: for its papers and its checks. Amounts in cents. */
import { sql } from 'kysely'
import type { Destination } from '../../domains/pots/index.ts'
import type { Tx } from '../../platform/database.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'

/** An issued invoice and what came of it. */
export type InvoiceFacts = {
  readonly id: Id<'invoice'>
  readonly number: string
  readonly issuedOn: Day
  readonly customer: string
  readonly member: string
  readonly total: Cents
  readonly vat: Cents
  readonly net: Cents
  readonly paid: Cents
  readonly open: Cents
  readonly sharedNet: Cents
  readonly parts: readonly { readonly destination: Destination; readonly amount: Cents }[]
  readonly document: Buffer | null
  readonly sha256: Buffer | null
}

type Parts = readonly { destination: Destination; amount: string }[] | null

/** The invoices, in the order of their numbers. */
export async function invoiceFacts(tx: Tx, cooperativeId: Id<'cooperative'>): Promise<InvoiceFacts[]> {
  const { rows } = await sql<Omit<InvoiceFacts, 'parts'> & { parts: Parts }>`
    select i.id, i.number, i.issued_on as "issuedOn", i.buyer ->> 'name' as customer, m.name as member, i.total,
      i.vat, i.net, i.paid, i.open, i.shared_net as "sharedNet", f.content as document, f.sha256,
      (select jsonb_agg(jsonb_build_object('destination', s.destination, 'amount', s.amount::text)) from (
        select p.destination, sum(p.amount) as amount from sharing s
        join sharing_part p on p.cooperative_id = s.cooperative_id and p.sharing_id = s.id
        where s.cooperative_id = i.cooperative_id and s.invoice_id = i.id group by p.destination) s) as parts
    from invoice i
    join member m on m.cooperative_id = i.cooperative_id and m.id = i.member_id
    left join file f on f.cooperative_id = i.cooperative_id and f.id = i.document_id
    where i.cooperative_id = ${cooperativeId} and i.state = 'issued' order by i.number`.execute(tx)
  return rows.map((row) => ({ ...row, parts: asCents(row.parts) }))
}

function asCents(parts: Parts) {
  return (parts ?? []).map(({ destination, amount }) => ({ destination, amount: BigInt(amount) }))
}

/** A member's whole story in sums. `net` is turnover minus job costs; the parts add up to it. */
export type MemberFacts = {
  readonly member: string
  readonly turnover: Cents
  readonly jobCosts: Cents
  readonly parts: readonly { readonly destination: Destination; readonly amount: Cents }[]
  readonly pot: Cents
}

/** Everybody for whom something was shared out. */
export async function memberFacts(tx: Tx, cooperativeId: Id<'cooperative'>): Promise<MemberFacts[]> {
  const { rows } = await sql<Omit<MemberFacts, 'parts'> & { parts: Parts }>`
    select m.name as member, sum(s.turnover)::bigint as turnover, sum(s.job_costs)::bigint as "jobCosts",
      (select jsonb_agg(jsonb_build_object('destination', d.destination, 'amount', d.amount::text)) from (
        select p.destination, sum(p.amount) as amount from sharing o
        join sharing_part p on p.cooperative_id = o.cooperative_id and p.sharing_id = o.id
        where o.cooperative_id = m.cooperative_id and o.member_id = m.id group by p.destination) d) as parts,
      (select coalesce(sum(a.credit - a.debit), 0)::bigint from account_month a
        join account c on c.cooperative_id = a.cooperative_id and c.code = a.account and c.purpose = 'member-pots'
        where a.cooperative_id = m.cooperative_id and a.member_id = m.id) as pot
    from sharing s join member m on m.cooperative_id = s.cooperative_id and m.id = s.member_id
    where s.cooperative_id = ${cooperativeId} group by m.cooperative_id, m.id, m.name order by m.name`.execute(
    tx,
  )
  return rows.map((row) => ({ ...row, parts: asCents(row.parts) }))
}

/** A line of the journal with its entry. */
export type JournalRow = {
  readonly entry: number
  readonly countsOn: Day
  readonly book: string
  readonly description: string
  readonly account: string
  readonly accountName: string
  readonly kind: 'asset' | 'liability' | 'earmarked' | 'equity' | 'income' | 'expense'
  readonly member: string | null
  readonly invoice: string | null
  readonly amount: Cents
}

/** The whole journal, by day and number. */
export async function journal(tx: Tx, cooperativeId: Id<'cooperative'>): Promise<JournalRow[]> {
  const { rows } = await sql<JournalRow>`
    select e.number as entry, e.counts_on as "countsOn", e.book, e.description, l.account, a.name as "accountName",
      a.kind, m.name as member, i.number as invoice, l.amount
    from journal_entry e
    join journal_line l on l.cooperative_id = e.cooperative_id and l.entry_id = e.id
    join account a on a.cooperative_id = l.cooperative_id and a.code = l.account
    left join member m on m.cooperative_id = l.cooperative_id and m.id = l.member_id
    left join invoice i on i.cooperative_id = l.cooperative_id and i.id = l.invoice_id
    where e.cooperative_id = ${cooperativeId} order by e.counts_on, e.number, l.line`.execute(tx)
  return rows
}
