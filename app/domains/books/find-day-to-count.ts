import type { Tx } from '../../platform/database.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { closedUntil } from './close.db.ts'

/**
 * The day on which a document counts in the books: its own, or today when the books are closed over it, for now or for
 * good. The document keeps the day that stands on it. For who holds the pen.
 */
export async function dayToCount(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  ofDocument: Day,
  today: Day,
): Promise<Day> {
  const closed = await closedUntil(tx, cooperativeId)
  return closed !== undefined && ofDocument <= closed ? today : ofDocument
}
