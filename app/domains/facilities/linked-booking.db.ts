import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'

/** A booking as the calendar of who booked it reads it. */
export type LinkedBooking = {
  readonly id: Id<'thing-booking'>
  readonly name: string
  readonly place: string
  readonly from: Date
  readonly until: Date
  readonly cancelled: boolean
  readonly changedAt: Date
}

/** The bookings that begin on or after a day, of whose calendar is asked for by its link; what was called off too. */
export async function bookingsOfLink(tx: Tx, since: Day): Promise<readonly LinkedBooking[]> {
  const { rows } = await sql<LinkedBooking>`
    select booking_id as id, name, place, from_at as "from", until_at as until, cancelled, changed_at as "changedAt"
    from bookings_of_link(${since})`.execute(tx)
  return rows
}
