import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'

/**
 * Waits for the pen of a co-operative and holds it until commit: nobody else posts in its books, closes them or moves
 * a pot meanwhile. Taking it twice in one transaction does no harm. By a function, because the board and the treasurer
 * hold it as well, to whom the rules do not show it.
 *
 * @throws when there is no pen here to hold, or not for who asks: what was to be done behind it is not done
 */
export async function holdPen(tx: Tx, cooperativeId: Id<'cooperative'>): Promise<void> {
  const { rows } = await sql<{ held: boolean }>`select hold_pen(${cooperativeId}) as held`.execute(tx)
  if (!rows[0]!.held) throw new Error('nobody holds the pen: no books were opened here, or not for who asks')
}
