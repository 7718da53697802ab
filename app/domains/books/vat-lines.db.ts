import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'
import { KOR_VAT_CODES, VAT_ACCOUNTS, type JournalVatCode, type VatAccount } from './vat.ts'

/**
 * Which entries: those that count from–until (both counted) and whose number lies above `afterNumber` and not above
 * `untilNumber`. Entries never change, so a slice that lies in the past always holds the same.
 */
export type JournalSlice = {
  readonly from: Day
  readonly until: Day
  readonly afterNumber: number
  readonly untilNumber: number
}

/** What kind of line it is: VAT when it stands on an account of VAT, else what VAT is reckoned on. */
export type VatLineKind = { readonly account: VatAccount | null; readonly code: JournalVatCode | null }

/** The lines of one kind in one slice together, in cents: debit positive. `slice` is its place in the list. */
export type VatSum = VatLineKind & { readonly slice: number; readonly amount: Cents }

/**
 * What stands about VAT in the books, summed per slice and kind of line. The entries that close a return (book `vat`)
 * are left out: they carry away what these say.
 */
export async function vatSums(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  slices: readonly JournalSlice[],
): Promise<VatSum[]> {
  const { rows } = await sql<VatSum>`
    select s.slice, v.purpose as account, l.vat_code as code, sum(l.amount)::bigint as amount
    ${linesOf(cooperativeId, slices)}
    group by 1, 2, 3 order by 1, 2, 3`.execute(tx)
  return rows
}

/** One line about VAT, with the entry it stands in. Amount in cents, debit positive. */
export type VatLine = VatSum & {
  readonly entryId: Id<'entry'>
  readonly number: number
  readonly countsOn: Day
  readonly book: string
  readonly description: string
  readonly invoiceId: Id<'invoice'> | null
}

/**
 * The lines themselves, by the number of their entry.
 *
 * @param page only lines of entries above `after`, of `size` entries at most
 */
export async function vatLines(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  slices: readonly JournalSlice[],
  page?: { readonly kinds: readonly VatLineKind[]; readonly after: number; readonly size: number },
): Promise<VatLine[]> {
  const columns = sql`
    select s.slice, v.purpose as account, l.vat_code as code, l.amount, l.line, e.id as "entryId", e.number,
      e.counts_on as "countsOn", e.book, e.description, l.invoice_id as "invoiceId"
    ${linesOf(cooperativeId, slices)}`
  if (!page) {
    const all = await sql<VatLine>`${columns} order by e.number, l.line`.execute(tx)
    return all.rows
  }
  const asked = page.kinds.map(({ account, code }) => `${account ?? ''} ${code ?? ''}`)
  const { rows } = await sql<VatLine>`
    with found as materialized (${columns}
      and e.number > ${page.after}
      and concat(v.purpose, ' ', l.vat_code) = any (${asked}::text[]))
    select * from found where number <= coalesce((
      select max(number) from (select distinct number from found order by number limit ${page.size}) first), 0)
    order by number, line`.execute(tx)
  return rows
}

function linesOf(cooperativeId: Id<'cooperative'>, slices: readonly JournalSlice[]) {
  return sql`
    from unnest(${slices.map(({ from }) => from)}::date[], ${slices.map(({ until }) => until)}::date[],
      ${slices.map(({ afterNumber }) => afterNumber)}::integer[],
      ${slices.map(({ untilNumber }) => untilNumber)}::integer[])
      with ordinality as given (from_day, until_day, after_number, until_number, place)
    cross join lateral (select (given.place - 1)::integer as slice) s
    join journal_line l on l.cooperative_id = ${cooperativeId}
      and l.counts_on between given.from_day and given.until_day
    join journal_entry e on e.cooperative_id = l.cooperative_id and e.id = l.entry_id and e.book <> 'vat'
      and e.number > given.after_number and e.number <= given.until_number
    left join account v on v.cooperative_id = l.cooperative_id and v.code = l.account
      and v.purpose = any (${[...VAT_ACCOUNTS]}::text[])
    where (l.vat_code is not null or v.purpose is not null)`
}

/** An entry by which somebody brought VAT into the books without an invoice or cost. Cents, debit positive. */
export type VatByHand = {
  readonly entryId: Id<'entry'>
  readonly number: number
  readonly countsOn: Day
  readonly description: string
  readonly amount: Cents
}

/**
 * The entries in a slice that brought VAT into the books by hand: by an opening balance, or written before Gilde kept
 * those accounts to itself. Those that were taken back add up to nothing, and are left out with what took them back.
 */
export async function vatByHand(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  slice: JournalSlice,
): Promise<VatByHand[]> {
  const { rows } = await sql<VatByHand>`
    select e.id as "entryId", e.number, e.counts_on as "countsOn", e.description, sum(l.amount)::bigint as amount
    ${linesOf(cooperativeId, [slice])} and v.purpose is not null and l.vat_code is null
      and e.book in ('memorial', 'opening', 'bank') and e.reverses_id is null and not exists (
        select from journal_entry r where r.cooperative_id = e.cooperative_id and r.reverses_id = e.id)
    group by e.id, e.number, e.counts_on, e.description having sum(l.amount) <> 0 order by e.number`.execute(
    tx,
  )
  return rows
}

/** How many entries of a slice say something about VAT: each of them may be rounded by a cent. */
export async function countWithVat(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  slice: JournalSlice,
): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(distinct e.id)::integer as count ${linesOf(cooperativeId, [slice])}`.execute(tx)
  return rows[0]!.count
}

/** The first day on which anything about VAT counts; undefined when there is nothing. */
export async function firstVatDay(tx: Tx, cooperativeId: Id<'cooperative'>): Promise<Day | undefined> {
  const { rows } = await sql<{ first: Day | null }>`
    select least(
      (select min(l.counts_on) from journal_line l
       where l.cooperative_id = ${cooperativeId} and l.vat_code is not null),
      (select min(m.month) from account_month m
       join account a on a.cooperative_id = m.cooperative_id and a.code = m.account
         and a.purpose = any (${[...VAT_ACCOUNTS]}::text[])
       where m.cooperative_id = ${cooperativeId})) as first`.execute(tx)
  return rows[0]?.first ?? undefined
}

/** The number of the last entry that was posted; 0 before the first. */
export async function lastEntryNumber(tx: Tx, cooperativeId: Id<'cooperative'>): Promise<number> {
  const { rows } = await sql<{ last: number }>`
    select coalesce(max(number), 0) as last from journal_entry where cooperative_id = ${cooperativeId}`.execute(
    tx,
  )
  return rows[0]!.last
}

/** VAT that was paid (cents above 0) or received; `returnId`: which return it is known to be. */
export type VatSettled = { readonly amount: Cents; readonly returnId: Id<'vat-return'> | null }

/**
 * What was booked on the account of paid and received VAT otherwise than by a return, in the order of the entries: what
 * a batch of payments names, by the return that it names, and the rest of each entry. What was taken back is left out,
 * with what took it back.
 */
export async function vatSettled(tx: Tx, cooperativeId: Id<'cooperative'>): Promise<VatSettled[]> {
  const { rows } = await sql<VatSettled>`
    with stands as (
      select e.id, e.number, sum(l.amount) as amount
      from account a
      join journal_line l on l.cooperative_id = a.cooperative_id and l.account = a.code
      join journal_entry e on e.cooperative_id = l.cooperative_id and e.id = l.entry_id and e.book <> 'vat'
      where a.cooperative_id = ${cooperativeId} and a.purpose = 'vat-settled' and e.reverses_id is null
        and not exists (
          select from journal_entry r where r.cooperative_id = e.cooperative_id and r.reverses_id = e.id)
      group by e.id, e.number
    ), named as (
      select s.number, n.return_id, n.amount
      from vat_returns_paid_in_batches(${cooperativeId}) n join stands s on s.id = n.entry_id
    )
    select amount::bigint as amount, return_id as "returnId" from (
      select number, amount, return_id from named
      union all
      select s.number, s.amount - coalesce((select sum(n.amount) from named n where n.number = s.number), 0), null
      from stands s) said
    where amount <> 0 order by number, return_id`.execute(tx)
  return rows
}

/**
 * The turnover of a calendar year under the codes that count for the limit of the small-business scheme, in cents.
 *
 * @param except entries that do not change what was supplied
 */
export async function turnoverForKor(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  year: number,
  except: readonly Id<'entry'>[],
): Promise<Cents> {
  const { rows } = await sql<{ turnover: Cents }>`
    select coalesce(-sum(l.amount), 0)::bigint as turnover
    from journal_line l join account a on a.cooperative_id = l.cooperative_id and a.code = l.account
    where l.cooperative_id = ${cooperativeId} and l.vat_code = any (${[...KOR_VAT_CODES]}::text[])
      and l.counts_on between ${`${year}-01-01`} and ${`${year}-12-31`} and a.kind = 'income'
      and l.entry_id <> all (${[...except]}::uuid[])`.execute(tx)
  return rows[0]!.turnover
}
