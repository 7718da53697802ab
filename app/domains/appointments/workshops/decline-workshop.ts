import type { PersonActor } from '../../../platform/actor.ts'
import { command } from '../../../platform/command.ts'
import { ok, refuse, type Result } from '../../../values/result.ts'
import { lockSeat, SEAT_ASKED, type SeatRefusal } from './lock-seat.ts'
import { keepSeat } from './workshop.db.ts'

export type DeclineWorkshopRefusal = SeatRefusal | 'workshop-joined'

/**
 * A member says of a meeting that they do not come, before they ever signed up: then their first page tells of it no
 * more. Said twice, or after they left, it stays so. They can still sign up later.
 *
 * Refused: what is called off or has begun, somebody else as a member, who is signed up.
 */
export const declineWorkshop = command({
  name: 'appointments.decline-workshop',
  may: 'workshop.see',
  onBehalf: 'workshop-left',
  about: ({ memberId }) => memberId,
  input: SEAT_ASKED,
  async run(
    tx,
    actor: PersonActor,
    { workshopId, memberId },
    now,
  ): Promise<Result<null, DeclineWorkshopRefusal>> {
    const { cooperativeId, personId } = actor
    const held = await lockSeat(tx, actor, { workshopId, memberId }, now)
    if (!held.ok) return held
    const { seat } = held.value
    if (seat && seat.state !== 'left') return refuse('workshop-joined')
    if (!seat)
      await keepSeat(tx, cooperativeId, { workshopId, memberId, state: 'left', at: now.at, by: personId })
    return ok(null)
  },
})
