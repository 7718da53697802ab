import { z } from 'zod'
import type { PersonActor } from '../../../platform/actor.ts'
import { command } from '../../../platform/command.ts'
import { id } from '../../../platform/input.ts'
import { enqueue } from '../../../platform/jobs.ts'
import { may } from '../../../platform/permissions.ts'
import { ok, refuse, type Result } from '../../../values/result.ts'
import { heldWorkshop, keepSeat, seatsOf } from './workshop.db.ts'
import { isOpenWorkshop } from './workshop.ts'
import { fillPlacesJob } from './workshop-jobs.ts'

export type LeaveWorkshopRefusal =
  | 'workshop-not-found'
  | 'workshop-over'
  | 'workshop-not-yours'
  | 'workshop-not-joined'

/**
 * Takes a member off a meeting: a member themselves; a coach or the administration any member. A place that comes free
 * goes to the first of the waiting list, who hears of it.
 *
 * Refused: what is called off or has begun, somebody else as a member, who is not signed up.
 */
export const leaveWorkshop = command({
  name: 'appointments.leave-workshop',
  may: 'workshop.see',
  onBehalf: 'workshop-left',
  about: ({ memberId }) => memberId,
  input: z.object({ workshopId: id<'workshop'>(), memberId: id<'member'>() }),
  async run(
    tx,
    actor: PersonActor,
    { workshopId, memberId },
    now,
  ): Promise<Result<null, LeaveWorkshopRefusal>> {
    const { cooperativeId, personId } = actor
    const one = await heldWorkshop(tx, cooperativeId, workshopId)
    if (!one) return refuse('workshop-not-found')
    if (!isOpenWorkshop(one, now.at)) return refuse('workshop-over')
    const [seat] = await seatsOf(tx, cooperativeId, { workshopId, memberId })
    if (seat && seat.personId !== personId && !may(actor, 'workshop.hold'))
      return refuse('workshop-not-yours')
    if (!seat || seat.state === 'left') return refuse('workshop-not-joined')
    await keepSeat(tx, cooperativeId, { workshopId, memberId, state: 'left', at: now.at, by: personId })
    if (seat.state === 'in') await enqueue(tx, fillPlacesJob, cooperativeId, { workshopId })
    return ok(null)
  },
})
