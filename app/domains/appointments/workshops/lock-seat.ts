import { z } from 'zod'
import type { PersonActor } from '../../../platform/actor.ts'
import type { Now } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/database.ts'
import { id } from '../../../platform/input.ts'
import { may } from '../../../platform/permissions.ts'
import { ok, refuse, type Result } from '../../../values/result.ts'
import { memberById, type Member } from '../../members/index.ts'
import { heldWorkshop, seatsOf } from './workshop.db.ts'
import { isOpenWorkshop, type Seat, type Workshop } from './workshop.ts'

/** Whose seat, of which meeting. */
export const SEAT_ASKED = z.object({ workshopId: id<'workshop'>(), memberId: id<'member'>() })

export type SeatRefusal = 'workshop-not-found' | 'workshop-over' | 'workshop-not-yours'

/** What a member has or had of a meeting. */
export type HeldSeat = {
  readonly workshop: Workshop
  readonly member: Member
  /** None when they never signed up. */
  readonly seat: Seat | undefined
}

/**
 * The seat of a member in a meeting that is still to come, held until the transaction ends. A member has a say in their
 * own; a coach or the administration in that of any member.
 *
 * Refused: what is not there, called off or has begun, and somebody else as a member.
 */
export async function lockSeat(
  tx: Tx,
  actor: PersonActor,
  { workshopId, memberId }: z.output<typeof SEAT_ASKED>,
  now: Now,
): Promise<Result<HeldSeat, SeatRefusal>> {
  const workshop = await heldWorkshop(tx, actor.cooperativeId, workshopId)
  if (!workshop) return refuse('workshop-not-found')
  if (!isOpenWorkshop(workshop, now.at)) return refuse('workshop-over')
  const member = await memberById(tx, actor.cooperativeId, memberId)
  const theirs = member?.personId === actor.personId || may(actor, 'workshop.hold')
  if (!member || !theirs) return refuse('workshop-not-yours')
  const [seat] = await seatsOf(tx, actor.cooperativeId, { workshopId, memberId })
  return ok({ workshop, member, seat })
}
