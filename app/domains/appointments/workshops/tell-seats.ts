import { z } from 'zod'
import type { JobActor } from '../../../platform/actor.ts'
import { command } from '../../../platform/command.ts'
import { count, id } from '../../../platform/input.ts'
import { ok } from '../../../values/result.ts'
import { mailedSince } from './mailed.db.ts'
import { mailSeat } from './mail-seat.ts'
import { heldWorkshop, seatsOf } from './workshop.db.ts'

/**
 * Keeps a mail for each who is signed up: another time or place, or that it is off. Not when it changed again since:
 * that has mails of its own.
 */
export const tellSeats = command({
  name: 'appointments.tell-seats',
  may: 'job',
  about: ({ workshopId }) => workshopId,
  input: z.object({ workshopId: id<'workshop'>(), revision: count(), publicUrl: z.string().max(500) }),
  async run(tx, { cooperativeId }: JobActor, { workshopId, revision, publicUrl }, now) {
    const one = await heldWorkshop(tx, cooperativeId, workshopId)
    if (!one || one.revision !== revision) return ok(0)
    const seats = (await seatsOf(tx, cooperativeId, { workshopId })).filter(({ state }) => state !== 'left')
    const about = one.cancelledAt === null ? 'changed' : 'cancelled'
    const told = await mailedSince(tx, cooperativeId, workshopId, one.changedAt)
    for (const seat of seats) await mailSeat(tx, cooperativeId, { one, seat, publicUrl, about, told }, now)
    return ok(seats.length)
  },
})
