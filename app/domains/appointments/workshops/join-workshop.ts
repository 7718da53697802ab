import { z } from 'zod'
import type { PersonActor } from '../../../platform/actor.ts'
import { command } from '../../../platform/command.ts'
import { id } from '../../../platform/input.ts'
import { may } from '../../../platform/permissions.ts'
import { ok, refuse, type Result } from '../../../values/result.ts'
import { isMemberOn, memberById } from '../../members/index.ts'
import { heldWorkshop, keepSeat, seatsOf } from './workshop.db.ts'
import { isOpenWorkshop, seatFor } from './workshop.ts'

export type JoinWorkshopRefusal =
  | 'workshop-not-found'
  | 'workshop-over'
  | 'workshop-not-yours'
  | 'workshop-joined'

/**
 * Signs a member up for a meeting: a member themselves; a coach or the administration any member, who asked by phone
 * for one. Of two who ask at once for the last place one gets it. Gives what it is: a place, or one on the waiting
 * list.
 *
 * Refused: what is called off or has begun, somebody else as a member, who is no member now or signed up already.
 */
export const joinWorkshop = command({
  name: 'appointments.join-workshop',
  may: 'workshop.see',
  onBehalf: 'workshop-joined',
  about: ({ memberId }) => memberId,
  input: z.object({ workshopId: id<'workshop'>(), memberId: id<'member'>() }),
  async run(
    tx,
    actor: PersonActor,
    { workshopId, memberId },
    now,
  ): Promise<Result<'in' | 'waiting', JoinWorkshopRefusal>> {
    const { cooperativeId, personId } = actor
    const one = await heldWorkshop(tx, cooperativeId, workshopId)
    if (!one) return refuse('workshop-not-found')
    if (!isOpenWorkshop(one, now.at)) return refuse('workshop-over')
    const member = await memberById(tx, cooperativeId, memberId)
    const theirs = member?.personId === personId || may(actor, 'workshop.hold')
    if (!member || !theirs || !isMemberOn(member, now.today)) return refuse('workshop-not-yours')
    const [seat] = await seatsOf(tx, cooperativeId, { workshopId, memberId })
    if (seat && seat.state !== 'left') return refuse('workshop-joined')
    const state = seatFor(one)
    await keepSeat(tx, cooperativeId, { workshopId, memberId, state, at: now.at, by: personId })
    return ok(state)
  },
})
