import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'

/**
 * Waits for the pen of a co-operative and holds it until commit: nobody else posts in its books, closes them or moves
 * a pot meanwhile. Taking it twice in one transaction does no harm.
 */
export async function holdPen(tx: Tx, cooperativeId: Id<'cooperative'>): Promise<void> {
  await sql`select from journal_counter where cooperative_id = ${cooperativeId} for update`.execute(tx)
}
