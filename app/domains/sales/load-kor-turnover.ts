import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'
import { turnoverForKor } from '../books/index.ts'
import { writeOffEntriesIn } from './settle.db.ts'

/**
 * The turnover of a calendar year that counts for the limit of the small-business scheme, in cents. What is written off
 * was supplied all the same: not being paid makes no room under the limit (art. 25 Wet OB).
 */
export async function korTurnover(tx: Tx, cooperativeId: Id<'cooperative'>, year: number): Promise<Cents> {
  return turnoverForKor(tx, cooperativeId, year, await writeOffEntriesIn(tx, cooperativeId, year))
}
