import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'
import type { LettingGo } from '../members/index.ts'
import { bookingsAfter, storeEnded } from './booking.db.ts'
import { fetchedOf } from './hand-over.db.ts'

/** What who leaves booked and did not begin with is free again. What they have at home is still to be brought back. */
export const letGoOfBookings: LettingGo = {
  async count(tx, { cooperativeId, memberId }, now) {
    return { bookings: (await notFetched(tx, cooperativeId, memberId, now.at)).length }
  },
  async letGo(tx, { cooperativeId, memberId, by, word }, now) {
    const ids = await notFetched(tx, cooperativeId, memberId, now.at)
    if (ids.length === 0) return
    await storeEnded(tx, cooperativeId, ids, { at: now.at, by, how: 'cancelled', why: word })
  },
}

/** Those that still stand and did not begin, but for what was fetched already. */
async function notFetched(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  memberId: Id<'member'>,
  now: Date,
): Promise<Id<'thing-booking'>[]> {
  const all = await bookingsAfter(tx, cooperativeId, now, { memberId })
  const ahead = all.filter(({ from }) => from > now).map(({ id }) => id)
  const out = await fetchedOf(tx, cooperativeId, ahead)
  return ahead.filter((id) => !out.has(id))
}
