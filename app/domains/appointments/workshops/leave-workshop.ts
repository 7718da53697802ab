import type { PersonActor } from '../../../platform/actor.ts'
import { command } from '../../../platform/command.ts'
import { enqueue } from '../../../platform/jobs.ts'
import { ok, refuse, type Result } from '../../../values/result.ts'
import { lockSeat, SEAT_ASKED, type SeatRefusal } from './lock-seat.ts'
import { keepSeat } from './workshop.db.ts'
import { fillPlacesJob, tellSeatJob } from './workshop-jobs.ts'

export type LeaveWorkshopRefusal = SeatRefusal | 'workshop-not-joined'

/**
 * Takes a member off a meeting: a member themselves; a coach or the administration any member, who hears of it. A place
 * that comes free goes to the first of the waiting list, who hears of it too.
 *
 * Refused: what is called off or has begun, somebody else as a member, who is not signed up.
 */
export const leaveWorkshop = command({
  name: 'appointments.leave-workshop',
  may: 'workshop.see',
  onBehalf: 'workshop-left',
  about: ({ memberId }) => memberId,
  input: SEAT_ASKED,
  async run(
    tx,
    actor: PersonActor,
    { workshopId, memberId },
    now,
  ): Promise<Result<null, LeaveWorkshopRefusal>> {
    const { cooperativeId, personId } = actor
    const held = await lockSeat(tx, actor, { workshopId, memberId }, now)
    if (!held.ok) return held
    const { seat, member } = held.value
    if (!seat || seat.state === 'left') return refuse('workshop-not-joined')
    await keepSeat(tx, cooperativeId, { workshopId, memberId, state: 'left', at: now.at, by: personId })
    if (seat.state === 'in') await enqueue(tx, fillPlacesJob, cooperativeId, { workshopId })
    if (member.personId !== personId)
      await enqueue(tx, tellSeatJob, cooperativeId, { workshopId, memberId, at: now.at.getTime() })
    return ok(null)
  },
})
