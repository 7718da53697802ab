import { sql, type RawBuilder } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'
import { accountsOf, type AccountCode } from '../books/index.ts'

/**
 * A line of the bank as it is kept. The amount in cents, money in is positive. Empty texts where the
 * bank said nothing.
 */
export type BankLine = {
  readonly id: Id<'bank-line'>
  readonly statementId: Id<'bank-statement'>
  readonly position: number
  readonly bookedOn: Day
  readonly valueOn: Day | null
  readonly amount: Cents
  readonly name: string
  readonly iban: string
  readonly text: string
  readonly structuredReference: string
  readonly endToEndId: string
  readonly bankReference: string
  readonly reversal: boolean
  readonly raw: string
  /** The account of the books that its bank account is kept on. */
  readonly account: AccountCode
  readonly accountIban: string
  /** The decision about it that stands, if there is one. */
  readonly matchId: Id<'match'> | null
  /** Set aside for later: the decision that stands keeps it on the account for what is still to be found out. */
  readonly parked?: boolean
}

/** What is to be done: lines nobody decided about, the oldest first. Lines of nothing need no decision. */
export async function linesToDo(tx: Tx, cooperativeId: Id<'cooperative'>, most: number): Promise<BankLine[]> {
  return lines(
    tx,
    cooperativeId,
    sql`
    m.id is null and l.amount <> 0 order by l.booked_on, l.statement_id, l.position limit ${most}`,
  )
}

/** How many lines wait for a decision. */
export async function countToDo(tx: Tx, cooperativeId: Id<'cooperative'>): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from bank_line l
    where l.cooperative_id = ${cooperativeId} and l.amount <> 0 and not exists (
      select from bank_match m where m.cooperative_id = l.cooperative_id and m.line_id = l.id
        and m.undone_at is null)`.execute(tx)
  return rows[0]!.count
}

/** Which lines to list: done (decided, or of nothing), set aside, or all; and what to look for in them. */
export type LineFilter = {
  readonly show: 'done' | 'parked' | 'all'
  readonly search: string
  readonly page: number
}

/** Whether the decision that stands sets the line (or part of it) aside, on this account. */
const parkedOn = (suspense: AccountCode | undefined) => sql`exists (
  select from bank_allocation p
  where p.cooperative_id = m.cooperative_id and p.match_id = m.id and p.account = ${suspense ?? ''})`

/** Where a line waits until somebody finds out what it is. */
async function suspenseOf(tx: Tx, cooperativeId: Id<'cooperative'>): Promise<AccountCode | undefined> {
  return (await accountsOf(tx, cooperativeId)).find(({ purpose }) => purpose === 'suspense')?.code
}

/** What was set aside for later: how many lines, the day of the oldest, and how much came in and went out, in cents. */
export type Parked = { readonly lines: number; readonly oldest: Day; readonly in: Cents; readonly out: Cents }

/** The lines that were set aside and still are; undefined when there are none. */
export async function parkedLines(tx: Tx, cooperativeId: Id<'cooperative'>): Promise<Parked | undefined> {
  const suspense = await suspenseOf(tx, cooperativeId)
  const { rows } = await sql<Omit<Parked, 'oldest'> & { oldest: Day | null }>`
    select count(distinct l.id)::integer as lines, min(l.booked_on) as oldest,
      coalesce(sum(p.amount) filter (where p.amount > 0), 0)::bigint as "in",
      coalesce(-sum(p.amount) filter (where p.amount < 0), 0)::bigint as "out"
    from bank_line l
    join bank_match m on m.cooperative_id = l.cooperative_id and m.line_id = l.id and m.undone_at is null
    join bank_allocation p on p.cooperative_id = m.cooperative_id and p.match_id = m.id
    where l.cooperative_id = ${cooperativeId} and p.account = ${suspense ?? ''}`.execute(tx)
  const { oldest, ...rest } = rows[0]!
  return oldest === null ? undefined : { ...rest, oldest }
}

/** Fifty lines, the newest first, and one more when there are more. */
export async function linesPage(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  filter: LineFilter,
  size = 50,
): Promise<BankLine[]> {
  const parked = parkedOn(await suspenseOf(tx, cooperativeId))
  const shown = {
    done: sql`(m.id is not null or l.amount = 0) and not ${parked}`,
    parked,
    all: sql`true`,
  }
  const pattern = `%${filter.search.replace(/[\\%_]/g, '\\$&')}%`
  return lines(
    tx,
    cooperativeId,
    sql`
    ${shown[filter.show]}
    and (${filter.search} = '' or l.description ilike ${pattern} or l.counterparty_name ilike ${pattern}
      or l.counterparty_iban ilike ${pattern} or replace((abs(l.amount) / 100.0)::numeric(20, 2)::text,
        '.', ',') = ${filter.search})
    order by l.booked_on desc, l.statement_id desc, l.position desc limit ${size + 1} offset ${filter.page * size}`,
  )
}

/** One line; undefined when it is not there or not to be seen. */
export async function lineById(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'bank-line'>,
): Promise<BankLine | undefined> {
  const [line] = await lines(tx, cooperativeId, sql`l.id = ${id}`)
  return line
}

/** The lines for which a statement cannot be withdrawn: only it has them, and somebody decided about them. */
export async function linesHolding(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  statementId: Id<'bank-statement'>,
): Promise<BankLine[]> {
  return lines(
    tx,
    cooperativeId,
    sql`l.id in (select one.line from lines_of_one_statement(${statementId}) one where one.decided)
    order by l.booked_on, l.position`,
  )
}

/** The statements that cannot be withdrawn, all of them asked at once. */
export async function heldStatements(tx: Tx): Promise<ReadonlySet<Id<'bank-statement'>>> {
  const { rows } = await sql<{ id: Id<'bank-statement'> }>`
    select distinct one.statement as id from lines_of_one_statement(null) one where one.decided`.execute(tx)
  return new Set(rows.map(({ id }) => id))
}

async function lines(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  which: RawBuilder<unknown>,
): Promise<BankLine[]> {
  const { rows } = await sql<BankLine>`
    select l.id, l.statement_id as "statementId", l.position, l.booked_on as "bookedOn",
      l.value_on as "valueOn", l.amount,
      l.counterparty_name as name, l.counterparty_iban as iban, l.description as text,
      l.structured_reference as "structuredReference", l.end_to_end_id as "endToEndId",
        l.bank_reference as "bankReference",
      l.is_reversal as reversal, l.raw, a.account, a.iban as "accountIban", m.id as "matchId",
      ${parkedOn(await suspenseOf(tx, cooperativeId))} as parked
    from bank_line l
    join bank_account a on a.cooperative_id = l.cooperative_id and a.id = l.bank_account_id
    left join bank_match m on m.cooperative_id = l.cooperative_id and m.line_id = l.id and m.undone_at is null
    where l.cooperative_id = ${cooperativeId} and ${which}`.execute(tx)
  return rows
}
