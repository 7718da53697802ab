import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import { readOnce } from '../../platform/read-once.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'
import type { AccountPurpose } from './chart.ts'
import type { AccountCode, Book } from './entry.ts'

/** Which entries to show: all that fit everything that is given. */
export type JournalFilter = {
  readonly book?: Book
  readonly account?: string
  readonly memberId?: Id<'member'>
  readonly from?: Day
  readonly until?: Day
}

/** An entry in a list. `amount` in cents is what it moves: the sum of its debits. */
export type JournalRow = {
  readonly id: Id<'entry'>
  readonly number: number
  readonly counts_on: Day
  readonly book: Book
  readonly description: string
  readonly amount: Cents
}

/**
 * A page of the journal, last posted first.
 *
 * @param before only entries with a lower number
 */
export async function journalRows(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  filter: JournalFilter,
  limit: number,
  before?: number,
): Promise<JournalRow[]> {
  const { book, account, memberId, from, until } = filter
  const touched = sql<boolean>`exists (
    select from journal_line l where l.cooperative_id = e.cooperative_id and l.entry_id = e.id
      and (${account ?? null}::text is null or l.account = ${account ?? null})
      and (${memberId ?? null}::uuid is null or l.member_id = ${memberId ?? null}::uuid))`
  const { rows } = await sql<JournalRow>`
    with found as (
      select e.cooperative_id, e.id, e.number, e.counts_on, e.book, e.description from journal_entry e
      where e.cooperative_id = ${cooperativeId}
        ${before === undefined ? sql`` : sql`and e.number < ${before}`}
        ${book === undefined ? sql`` : sql`and e.book = ${book}`}
        ${from === undefined ? sql`` : sql`and e.counts_on >= ${from}`}
        ${until === undefined ? sql`` : sql`and e.counts_on <= ${until}`}
        ${account === undefined && memberId === undefined ? sql`` : sql`and ${touched}`}
      order by e.number desc limit ${limit}
    )
    select f.id, f.number, f.counts_on, f.book, f.description,
      (select coalesce(sum(l.amount) filter (where l.amount > 0), 0)::bigint from journal_line l
       where l.cooperative_id = f.cooperative_id and l.entry_id = f.id) as amount
    from found f order by f.number desc`.execute(tx)
  return rows
}

/** An entry as its page shows it. `reversed_by` and `reverses` are numbers with their ids. */
export type EntryHead = JournalRow & {
  readonly known_at: Date
  readonly posted_by: string | null
  readonly reverses_id: Id<'entry'> | null
  readonly reverses_number: number | null
  readonly reversed_by_id: Id<'entry'> | null
  readonly reversed_by_number: number | null
  /** Why it was booked in a period that was closed for the time being; null when it was not. */
  readonly late_reason: string | null
}

export type EntryLineRow = {
  readonly line: number
  readonly account: AccountCode
  readonly account_name: string
  readonly purpose: AccountPurpose | null
  readonly amount: Cents
  readonly member_id: Id<'member'> | null
  readonly invoice_id: Id<'invoice'> | null
}

/** An entry with its lines; undefined when it is not there or not to be seen. */
export async function entryOpened(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'entry'>,
): Promise<{ head: EntryHead; lines: EntryLineRow[] } | undefined> {
  const heads = await sql<EntryHead>`
    select e.id, e.number, e.counts_on, e.book, e.description, e.known_at, 0::bigint as amount, p.name as posted_by,
      o.id as reverses_id, o.number as reverses_number, r.id as reversed_by_id, r.number as reversed_by_number,
      (select reason from late_entry x where x.cooperative_id = e.cooperative_id and x.entry_id = e.id) as late_reason
    from journal_entry e
    left join person p on p.id = e.posted_by
    left join journal_entry o on o.cooperative_id = e.cooperative_id and o.id = e.reverses_id
    left join journal_entry r on r.cooperative_id = e.cooperative_id and r.reverses_id = e.id
    where e.cooperative_id = ${cooperativeId} and e.id = ${id}`.execute(tx)
  const [head] = heads.rows
  if (!head) return undefined
  const { rows } = await sql<EntryLineRow>`
    select l.line, l.account, a.name as account_name, a.purpose, l.amount, l.member_id, l.invoice_id
    from journal_line l join account a on a.cooperative_id = l.cooperative_id and a.code = l.account
    where l.cooperative_id = ${cooperativeId} and l.entry_id = ${id} order by l.line`.execute(tx)
  return { head, lines: rows }
}

/** An account of the chart. */
export type Account = {
  readonly code: AccountCode
  readonly name: string
  readonly purpose: AccountPurpose | null
}

/** The chart of accounts, by code. */
export function accountsOf(tx: Tx, cooperativeId: Id<'cooperative'>): Promise<readonly Account[]> {
  return readOnce(tx, `chart of ${cooperativeId}`, async () => {
    const rows = await tx
      .selectFrom('account')
      .select(['code', 'name', 'purpose'])
      .where('cooperative_id', '=', cooperativeId)
      .orderBy('code')
      .execute()
    return rows as Account[]
  })
}

/** The accounts of the co-operative's own costs, on which people book: rent, insurance, the telephone. By code. */
export async function ownCostAccounts(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
): Promise<Pick<Account, 'code' | 'name'>[]> {
  const rows = await tx
    .selectFrom('account')
    .select(['code', 'name'])
    .where('cooperative_id', '=', cooperativeId)
    .where('kind', '=', 'expense')
    .where('section', '=', 'own')
    .where((is) => is.or([is('purpose', 'is', null), is('purpose', '=', 'bank-charges')]))
    .orderBy('code')
    .execute()
  return rows as Pick<Account, 'code' | 'name'>[]
}

/** The first day on which an entry counts; null when there is none. Found without counting them. */
export function firstDayOfBooks(tx: Tx, cooperativeId: Id<'cooperative'>): Promise<Day | null> {
  return readOnce(tx, `first day of books ${cooperativeId}`, async () => {
    const row = await tx
      .selectFrom('journal_entry')
      .select('counts_on')
      .where('cooperative_id', '=', cooperativeId)
      .orderBy('counts_on')
      .limit(1)
      .executeTakeFirst()
    return row?.counts_on ?? null
  })
}

/** The first and the last day on which an entry counts, and how many there are. */
export async function extentOf(tx: Tx, cooperativeId: Id<'cooperative'>) {
  const { rows } = await sql<{ first: Day | null; last: Day | null; entries: number }>`
    select min(counts_on) as first, max(counts_on) as last, count(*)::integer as entries
    from journal_entry where cooperative_id = ${cooperativeId}`.execute(tx)
  return rows[0]!
}
