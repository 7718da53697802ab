import type { LettingGo } from '../members/index.ts'
import { bookingsAfter, storeEnded } from './booking.db.ts'
import type { Booking } from './booking.ts'

/** What who leaves booked and did not begin with is free again. What they have at home is still to be brought back. */
export const letGoOfBookings: LettingGo = {
  async count(tx, { cooperativeId, memberId }, now) {
    const ahead = (await bookingsAfter(tx, cooperativeId, now.at, { memberId })).filter(isAhead(now.at))
    return { bookings: ahead.length }
  },
  async letGo(tx, { cooperativeId, memberId, by, word }, now) {
    const ahead = (await bookingsAfter(tx, cooperativeId, now.at, { memberId })).filter(isAhead(now.at))
    if (ahead.length === 0) return
    const end = { at: now.at, by, how: 'cancelled', why: word } as const
    await storeEnded(
      tx,
      cooperativeId,
      ahead.map(({ id }) => id),
      end,
    )
  },
}

function isAhead(now: Date) {
  return ({ from, endedAt }: Booking) => endedAt === null && from > now
}
