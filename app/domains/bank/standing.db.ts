import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { sum, type Cents } from '../../values/money.ts'
import type { BankStanding } from '../books/index.ts'
import { gapsIn, type StatementBalances } from './statement-gaps.ts'

/**
 * What the bank itself says, for who answers for the books: how the last statements end, which lines wait, and
 * where a statement is missing. The board gets no line to read: only how many wait and what they come to.
 *
 * @returns undefined when no statement was read yet
 */
export async function bankStanding(tx: Tx): Promise<BankStanding | undefined> {
  const { rows: statements } = await sql<StatementBalances & { account: string }>`
    select * from bank_balances()`.execute(tx)
  const perAccount = [...Map.groupBy(statements, ({ account }) => account).values()]
  // The newest first.
  const last = perAccount.flatMap((of) => of[0] ?? [])
  const [oldest] = last.map(({ until }) => until).toSorted()
  if (oldest === undefined) return undefined
  const { rows } = await sql<{ lines: number; amount: Cents }>`select * from bank_lines_waiting()`.execute(tx)
  return {
    closing: sum(last.map(({ closing }) => closing)),
    until: oldest,
    waiting: rows[0] ?? { lines: 0, amount: 0n },
    gaps: perAccount.flatMap(gapsIn),
  }
}

/**
 * Until and with which day it is known who paid: the end of the last statement, of the account that is furthest behind,
 * and the day before the first money that nobody looked at yet.
 *
 * @returns undefined when no statement was read yet
 */
export async function bankKnownUntil(tx: Tx): Promise<Day | undefined> {
  const { rows } = await sql<{ until: Day | null }>`select bank_known_until() as until`.execute(tx)
  return rows[0]?.until ?? undefined
}

/** What the bank says that was on its accounts at the end of a day, in cents. */
export type BankOnDay = {
  readonly balance: Cents
  /** The last day of the statements, of the account that is furthest behind: before the day asked, it is not known. */
  readonly until: Day
}

/**
 * What was on the accounts at the end of a day, by their own statements: the balance with which the first one begins
 * and every line since. For who reads the lines of the bank.
 *
 * @returns undefined when no statement was read yet
 */
export async function bankOnDay(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  day: Day,
): Promise<BankOnDay | undefined> {
  const { rows } = await sql<{ balance: Cents; until: Day | null }>`
    with first as (
      select distinct on (s.bank_account_id) s.bank_account_id,
        coalesce(s.opening, s.closing - (select coalesce(sum(l.amount), 0) from bank_line l
          where l.cooperative_id = s.cooperative_id and l.statement_id = s.id)) as opening
      from bank_statement s where s.cooperative_id = ${cooperativeId} and s.withdrawn_at is null
      order by s.bank_account_id, s.from_day nulls last, s.until_day, s.id
    )
    select coalesce(sum(f.opening + (select coalesce(sum(l.amount), 0) from bank_line l
        where l.cooperative_id = ${cooperativeId} and l.bank_account_id = f.bank_account_id
          and l.booked_on <= ${day})), 0)::bigint as balance,
      min((select max(s.until_day) from bank_statement s
        where s.cooperative_id = ${cooperativeId} and s.bank_account_id = f.bank_account_id
          and s.withdrawn_at is null)) as until
    from first f`.execute(tx)
  const [row] = rows
  return row?.until ? { balance: row.balance, until: row.until } : undefined
}

/** The lines of the bank that were booked by these entries. */
export async function bankLinesOfEntries(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  entries: readonly Id<'entry'>[],
): Promise<ReadonlyMap<Id<'entry'>, Id<'bank-line'>>> {
  if (entries.length === 0) return new Map()
  const { rows } = await sql<{ entryId: Id<'entry'>; lineId: Id<'bank-line'> }>`
    select m.entry_id as "entryId", m.line_id as "lineId" from bank_match m
    where m.cooperative_id = ${cooperativeId} and m.entry_id = any (${entries}::uuid[])
    union
    select m.undo_entry_id, m.line_id from bank_match m
    where m.cooperative_id = ${cooperativeId} and m.undo_entry_id = any (${entries}::uuid[])`.execute(tx)
  return new Map(rows.map(({ entryId, lineId }) => [entryId, lineId]))
}
