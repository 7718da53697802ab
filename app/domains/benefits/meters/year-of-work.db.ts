import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import type { Id } from '../../../values/id.ts'
import type { Cents } from '../../../values/money.ts'

/**
 * The hours and the turnover of a member in a whole year of work: minutes, and cents without VAT of what is theirs of
 * invoices and of work for other members. The same query is behind what is shared of a year (`shared_year`), so that
 * nobody reads another number than the member.
 */
export async function yearOfWork(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  memberId: Id<'member'>,
  year: number,
): Promise<{ readonly minutes: number; readonly turnover: Cents }> {
  const { rows } = await sql<{ minutes: bigint; turnover: Cents }>`
    select minutes, turnover from year_of_work(${cooperativeId}, ${memberId}, ${year})`.execute(tx)
  const { minutes, turnover } = rows[0]!
  return { minutes: Number(minutes), turnover }
}

/** What is shared of a year of work: totals only. Minutes; in how many weeks there was work; cents without VAT. */
export type SharedYear = { readonly minutes: number; readonly weeks: number; readonly turnover: Cents }

/** The totals of a year, when the member shares the meters with whoever asks; undefined when not. */
export async function sharedYear(
  tx: Tx,
  memberId: Id<'member'>,
  year: number,
): Promise<SharedYear | undefined> {
  const { rows } = await sql<{ minutes: bigint; weeks: bigint; turnover: Cents }>`
    select minutes, weeks, turnover from shared_year(${memberId}, ${year})`.execute(tx)
  const [row] = rows
  return row && { minutes: Number(row.minutes), weeks: Number(row.weeks), turnover: row.turnover }
}
