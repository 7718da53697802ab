import type { Tx } from '../../platform/database.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { vatStanding } from './load-vat-standing.ts'

/** How many VAT returns of periods that begin on or before a day still wait to be filed, as it stands today. */
export async function unfiledUntil(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  until: Day,
  today: Day,
): Promise<number> {
  const { periods } = await vatStanding(tx, cooperativeId, today)
  return periods.filter(({ state, period }) => state === 'to-file' && period.from <= until).length
}
