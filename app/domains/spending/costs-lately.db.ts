import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import { addDays, type Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import type { BookedBefore } from '../receipts/index.ts'

/** Two years of costs say what is usual. */
const LOOKED_BACK = 730

/** The costs of the last two years that stand, as they stand on their receipts: to hold a new receipt against. */
export async function costsLately(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  today: Day,
): Promise<BookedBefore[]> {
  const { rows } = await sql<BookedBefore>`
    select id as "costId", member_id as "memberId", supplier, spent_on as "spentOn", total
    from job_cost
    where cooperative_id = ${cooperativeId} and reversed_at is null and spent_on > ${addDays(today, -LOOKED_BACK)}
    order by spent_on desc, id limit 2000`.execute(tx)
  return rows
}
