import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Day } from '../../values/day.ts'
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
