import type { PersonActor } from '../../../platform/actor.ts'
import { command } from '../../../platform/command.ts'
import { enqueue } from '../../../platform/jobs.ts'
import { dayOf } from '../../../values/day.ts'
import { ok, refuse, type Result } from '../../../values/result.ts'
import { isGoneOn, isMemberOn } from '../../members/index.ts'
import { lockSeat, SEAT_ASKED, type SeatRefusal } from './lock-seat.ts'
import { keepSeat } from './workshop.db.ts'
import { tellSeatJob } from './workshop-jobs.ts'
import { seatFor } from './workshop.ts'

export type JoinWorkshopRefusal = SeatRefusal | 'workshop-joined'

/**
 * Signs a member up for a meeting: a member themselves; a coach or the administration any member, who asked by phone
 * for one and hears of it. Of two who ask at once for the last place one gets it. Gives what it is: a place, or one on
 * the waiting list.
 *
 * Refused: what is called off or has begun, somebody else as a member, who is no member now or on its day, or signed
 * up already.
 */
export const joinWorkshop = command({
  name: 'appointments.join-workshop',
  may: 'workshop.see',
  onBehalf: 'workshop-joined',
  about: ({ memberId }) => memberId,
  input: SEAT_ASKED,
  async run(
    tx,
    actor: PersonActor,
    { workshopId, memberId },
    now,
  ): Promise<Result<'in' | 'waiting', JoinWorkshopRefusal>> {
    const { cooperativeId, personId } = actor
    const held = await lockSeat(tx, actor, { workshopId, memberId }, now)
    if (!held.ok) return held
    const { workshop, member, seat } = held.value
    if (!isMemberOn(member, now.today) || isGoneOn(member, dayOf(workshop.startsAt)))
      return refuse('workshop-not-yours')
    if (seat && seat.state !== 'left') return refuse('workshop-joined')
    const state = seatFor(workshop)
    await keepSeat(tx, cooperativeId, { workshopId, memberId, state, at: now.at, by: personId })
    if (member.personId !== personId)
      await enqueue(tx, tellSeatJob, cooperativeId, { workshopId, memberId, at: now.at.getTime() })
    return ok(state)
  },
})
