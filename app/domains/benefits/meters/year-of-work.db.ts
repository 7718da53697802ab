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
