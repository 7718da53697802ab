import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'
import type { AccountPurpose } from './chart.ts'
import type { Book } from './entry.ts'

/** An entry of a year as it can be drawn for a sample: its debit in cents. */
export type DrawableEntry = {
  readonly id: Id<'entry'>
  readonly number: number
  readonly amount: Cents
}

/** The entries that count in a year, by number. */
export async function entriesToDraw(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  year: number,
): Promise<DrawableEntry[]> {
  const { rows } = await sql<DrawableEntry>`
    select e.id, e.number, coalesce(sum(l.amount) filter (where l.amount > 0), 0)::bigint as amount
    from journal_entry e join journal_line l on l.cooperative_id = e.cooperative_id and l.entry_id = e.id
    where e.cooperative_id = ${cooperativeId} and e.counts_on between ${`${year}-01-01`} and ${`${year}-12-31`}
    group by e.id, e.number order by e.number`.execute(tx)
  return rows
}

/** Who posted an entry; undefined when Gilde did so by itself. */
export async function posterOf(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'entry'>,
): Promise<Id<'person'> | undefined> {
  const { rows } = await sql<{ person: Id<'person'> | null }>`
    select posted_by as person from journal_entry where cooperative_id = ${cooperativeId} and id = ${id}`.execute(
    tx,
  )
  return rows[0]?.person ?? undefined
}

/** What stands on accounts with a purpose at the end of a day, in cents: debit positive. */
export async function balanceOn(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  purpose: AccountPurpose,
  day: Day,
): Promise<Cents> {
  const { rows } = await sql<{ balance: Cents }>`
    select coalesce(sum(l.amount), 0)::bigint as balance
    from account a join journal_line l on l.cooperative_id = a.cooperative_id and l.account = a.code
    where a.cooperative_id = ${cooperativeId} and a.purpose = ${purpose} and l.counts_on <= ${day}`.execute(
    tx,
  )
  return rows[0]!.balance
}

/** An entry in one line: its debit in cents. */
export type EntryInShort = DrawableEntry & {
  readonly countsOn: Day
  readonly book: Book
  readonly description: string
}

/** Entries by id, as far as whoever asks may see them. */
export async function entriesInShort(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  ids: readonly Id<'entry'>[],
): Promise<ReadonlyMap<Id<'entry'>, EntryInShort>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<EntryInShort>`
    select e.id, e.number, e.counts_on as "countsOn", e.book, e.description,
      (select coalesce(sum(l.amount) filter (where l.amount > 0), 0)::bigint from journal_line l
       where l.cooperative_id = e.cooperative_id and l.entry_id = e.id) as amount
    from journal_entry e where e.cooperative_id = ${cooperativeId} and e.id = any (${ids}::uuid[])`.execute(
    tx,
  )
  return new Map(rows.map((row) => [row.id, row]))
}

/** How many entries of a year have a higher number: they were booked after it. */
export async function countAfter(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  year: number,
  number: number,
): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count from journal_entry
    where cooperative_id = ${cooperativeId} and number > ${number}
      and counts_on between ${`${year}-01-01`} and ${`${year}-12-31`}`.execute(tx)
  return rows[0]!.count
}

/** What an entry says of the papers behind it: which invoices it names, and the files that were added to it. */
export type EntryPapers = {
  readonly id: Id<'entry'>
  readonly book: Book
  /** The entry that it takes back: its papers are of this one too. */
  readonly reverses: Id<'entry'> | null
  readonly invoices: readonly Id<'invoice'>[]
  readonly files: readonly Id<'entry-document'>[]
}

/** What entries say of their papers, by their ids; as far as whoever asks may see them. */
export async function papersOfEntries(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  ids: readonly Id<'entry'>[],
): Promise<EntryPapers[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<EntryPapers>`
    select e.id, e.book, e.reverses_id as reverses,
      array(select distinct l.invoice_id from journal_line l
        where l.cooperative_id = e.cooperative_id and l.entry_id = e.id and l.invoice_id is not null) as invoices,
      array(select d.id from entry_document d
        where d.cooperative_id = e.cooperative_id and d.entry_id in (e.id, e.reverses_id) and d.file_id is not null
        order by d.added_at, d.id) as files
    from journal_entry e where e.cooperative_id = ${cooperativeId} and e.id = any (${ids}::uuid[])`.execute(
    tx,
  )
  return rows
}
