import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import { readOnce } from '../../platform/read-once.ts'
import type { Id } from '../../values/id.ts'

/**
 * The members whose last day is past by what was said, while the register does not say it yet. For the administration,
 * the board and the coach; to anybody else nobody.
 */
export function pastTheirLastDay(tx: Tx): Promise<ReadonlySet<Id<'member'>>> {
  return readOnce(tx, 'past their last day', async () => {
    const { rows } = await sql<{ id: Id<'member'> }>`select past_their_last_day() as id`.execute(tx)
    return new Set(rows.map(({ id }) => id))
  })
}
