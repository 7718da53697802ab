import type { CooperativeActor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { closedBooks, insertLateReason } from './close.db.ts'

/**
 * Lets an entry that is still to be posted count in a period that is closed for the time being, and keeps why. Nothing
 * is kept for a day that is open. For who holds the pen.
 *
 * @returns refused with `reason-needed` and the last closed day, when there is no reason
 */
export async function allowLate(
  tx: Tx,
  { cooperativeId }: CooperativeActor,
  entry: { readonly id: Id<'entry'>; readonly countsOn: Day },
  reason: string,
): Promise<Result<null, 'reason-needed'>> {
  const { forGood, forNow } = await closedBooks(tx, cooperativeId)
  const isLate = forNow !== undefined && entry.countsOn <= forNow.until
  // What is closed for good, the database refuses whatever is said of it.
  if (!isLate || (forGood !== undefined && entry.countsOn <= forGood)) return ok(null)
  if (reason === '') return refuse('reason-needed', { until: forNow.until })
  await insertLateReason(tx, cooperativeId, entry.id, reason)
  return ok(null)
}
