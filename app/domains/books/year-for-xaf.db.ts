import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'
import { NOBODY } from './books.db.ts'
import type { AccountPurpose } from './chart.ts'

/** An entry of a year with everything an audit file says of it. Amounts in cents, debit positive. */
export type EntryForXaf = {
  readonly id: Id<'entry'>
  readonly number: number
  readonly countsOn: Day
  readonly description: string
  /** Who posted it; empty when Gilde did so by itself. */
  readonly postedBy: string
  readonly lines: readonly {
    readonly line: number
    readonly account: string
    readonly amount: Cents
    readonly memberId: Id<'member'> | null
    readonly invoiceId: Id<'invoice'> | null
    readonly vatCode: string | null
  }[]
}

/** How much was posted in a book in a year: cents of debit and of credit, both positive. */
export type BookOfYear = {
  readonly book: string
  readonly lines: number
  readonly debit: Cents
  readonly credit: Cents
}

/** At most so many entries are read at once: memory stays the same however large the year is. */
const BATCH = 2000

/** The books in which something counts in a year, each with how much. */
export async function booksOfYear(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  year: number,
): Promise<BookOfYear[]> {
  const { rows } = await sql<BookOfYear>`
    select e.book, count(*)::integer as lines,
      coalesce(sum(l.amount) filter (where l.amount > 0), 0)::bigint as debit,
      coalesce(-sum(l.amount) filter (where l.amount < 0), 0)::bigint as credit
    from journal_entry e join journal_line l on l.cooperative_id = e.cooperative_id and l.entry_id = e.id
    where e.cooperative_id = ${cooperativeId} and e.counts_on between ${`${year}-01-01`} and ${`${year}-12-31`}
    group by e.book order by e.book`.execute(tx)
  return rows
}

type EntryRow = Omit<EntryForXaf, 'lines'> & {
  readonly lines: (Omit<EntryForXaf['lines'][number], 'amount'> & { readonly amount: string })[]
}

/** The entries of one book that count in a year, by day and number, up to `BATCH` at a time. */
export async function* entriesForXaf(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  year: number,
  book: string,
): AsyncGenerator<readonly EntryForXaf[]> {
  let after: { countsOn: Day | string; number: number } = { countsOn: `${year}-01-01`, number: 0 }
  for (;;) {
    const { rows } = await sql<EntryRow>`
      with entry as (
        select e.id, e.number, e.counts_on, e.description, e.posted_by from journal_entry e
        where e.cooperative_id = ${cooperativeId} and e.book = ${book} and e.counts_on <= ${`${year}-12-31`}
          and (e.counts_on, e.number) > (${after.countsOn}::date, ${after.number}::integer)
        order by e.counts_on, e.number limit ${BATCH}
      )
      select e.id, e.number, e.counts_on as "countsOn", e.description, coalesce(p.name, '') as "postedBy",
        jsonb_agg(jsonb_build_object('line', l.line, 'account', l.account, 'amount', l.amount::text,
          'memberId', l.member_id, 'invoiceId', l.invoice_id, 'vatCode', l.vat_code) order by l.line) as lines
      from entry e
      join journal_line l on l.cooperative_id = ${cooperativeId} and l.entry_id = e.id
      left join person p on p.id = e.posted_by
      group by e.id, e.number, e.counts_on, e.description, p.name
      order by e.counts_on, e.number`.execute(tx)
    if (rows.length > 0)
      yield rows.map((row) => ({
        ...row,
        lines: row.lines.map((line) => ({ ...line, amount: BigInt(line.amount) })),
      }))
    const last = rows.at(-1)
    if (!last || rows.length < BATCH) return
    after = { countsOn: last.countsOn, number: last.number }
  }
}

/** What each invoice stands open for in the books before a day, in cents; those that come to nothing are left out. */
export async function debtorsBefore(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  day: Day,
): Promise<{ invoiceId: Id<'invoice'>; amount: Cents }[]> {
  const { rows } = await sql<{ invoiceId: Id<'invoice'>; amount: Cents }>`
    select l.invoice_id as "invoiceId", sum(l.amount)::bigint as amount
    from account a join journal_line l on l.cooperative_id = a.cooperative_id and l.account = a.code
    where a.cooperative_id = ${cooperativeId} and a.purpose = 'debtors' and l.counts_on < ${day}
      and l.invoice_id is not null
    group by l.invoice_id having sum(l.amount) <> 0`.execute(tx)
  return rows
}

/** What a member had on an account in a year: cents, what is kept for them positive. */
export type YearOfMember = {
  readonly memberId: Id<'member'>
  readonly begin: Cents
  readonly added: Cents
  readonly taken: Cents
}

/** The year of each member on an account whose balance is kept for members; without any movement they are left out. */
export async function yearPerMember(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  purpose: AccountPurpose,
  year: number,
): Promise<YearOfMember[]> {
  const { rows } = await sql<YearOfMember>`
    select m.member_id as "memberId",
      coalesce(sum(m.credit - m.debit) filter (where m.month < ${`${year}-01-01`}), 0)::bigint as begin,
      coalesce(sum(m.credit) filter (where m.month >= ${`${year}-01-01`}), 0)::bigint as added,
      coalesce(sum(m.debit) filter (where m.month >= ${`${year}-01-01`}), 0)::bigint as taken
    from account a join account_month m on m.cooperative_id = a.cooperative_id and m.account = a.code
    where a.cooperative_id = ${cooperativeId} and a.purpose = ${purpose} and m.month <= ${`${year}-12-31`}
      and m.member_id <> ${NOBODY}
    group by m.member_id order by m.member_id`.execute(tx)
  return rows
}
