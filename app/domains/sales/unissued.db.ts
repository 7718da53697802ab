import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'

/** How many invoices for work until a day, that day included, were not issued yet. */
export async function unissuedUntil(tx: Tx, cooperativeId: Id<'cooperative'>, until: Day): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count from invoice
    where cooperative_id = ${cooperativeId} and state in ('draft', 'submitted', 'returned')
      and worked_until <= ${until}`.execute(tx)
  return rows[0]!.count
}
