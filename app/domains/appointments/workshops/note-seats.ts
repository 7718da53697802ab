import { z } from 'zod'
import type { PersonActor } from '../../../platform/actor.ts'
import { command } from '../../../platform/command.ts'
import type { Now } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/database.ts'
import { id, ownWords } from '../../../platform/input.ts'
import { dayOf } from '../../../values/day.ts'
import type { Id } from '../../../values/id.ts'
import { ok, refuse, type Result } from '../../../values/result.ts'
import { isMemberOn, memberById } from '../../members/index.ts'
import { keepWalkIn, takeBackWalkIn } from './walk-in.db.ts'
import { heldWorkshop, insertSeatAttendance, seatsOf } from './workshop.db.ts'
import { isHeld, type Seat, type Workshop } from './workshop.ts'

export type NoteSeatsRefusal =
  | 'workshop-not-found'
  | 'workshop-not-held'
  | 'workshop-not-joined'
  | 'workshop-joined'
  | 'workshop-no-member-then'

/**
 * Whoever holds meetings writes down who came and who did not, each with a word, and besides who came without a place
 * (`walkedIn`): also when it was full, without a mail, and whoever waits keeps waiting. It may be mended: of who came
 * without a place and did not come after all, nothing stands there.
 *
 * Refused: what was called off or has not begun, who has no place in it, and as without a place who has one
 * (`workshop-joined`) or was no member on that day (`workshop-no-member-then`).
 */
export const noteSeats = command({
  name: 'appointments.note-seats',
  may: 'workshop.hold',
  about: ({ workshopId }) => workshopId,
  input: z.object({
    workshopId: id<'workshop'>(),
    seats: z
      .array(
        z.object({
          memberId: id<'member'>(),
          attendance: z.enum(['came', 'missed']),
          word: ownWords(200),
        }),
      )
      .max(500),
    walkedIn: id<'member'>().nullable().default(null),
  }),
  async run(
    tx,
    actor: PersonActor,
    { workshopId, seats: said, walkedIn },
    now,
  ): Promise<Result<null, NoteSeatsRefusal>> {
    const { cooperativeId, personId: by } = actor
    const one = await heldWorkshop(tx, cooperativeId, workshopId)
    if (!one) return refuse('workshop-not-found')
    if (!isHeld(one, now.at)) return refuse('workshop-not-held')
    const seats = await seatsOf(tx, cooperativeId, { workshopId })
    const there = new Map(seats.filter(({ state }) => state === 'in').map((seat) => [seat.memberId, seat]))
    if (said.some(({ memberId }) => !there.has(memberId))) return refuse('workshop-not-joined')
    for (const { memberId, attendance, word } of said) {
      const seat = there.get(memberId)!
      if (seat.walkedIn !== null && attendance === 'missed') await takeBackWalkIn(tx, cooperativeId, seat)
      else await insertSeatAttendance(tx, cooperativeId, seat, { attendance, word, by })
    }
    return walkedIn === null ? ok(null) : noteWalkIn(tx, actor, { one, memberId: walkedIn, seats }, now)
  },
})

type WalksIn = { readonly one: Workshop; readonly memberId: Id<'member'>; readonly seats: readonly Seat[] }

async function noteWalkIn(
  tx: Tx,
  { cooperativeId, personId: by }: PersonActor,
  { one, memberId, seats }: WalksIn,
  now: Now,
): Promise<Result<null, NoteSeatsRefusal>> {
  const seat = seats.find((other) => other.memberId === memberId)
  if (seat?.state === 'in') return refuse('workshop-joined')
  const member = await memberById(tx, cooperativeId, memberId)
  if (!member || !isMemberOn(member, dayOf(one.startsAt))) return refuse('workshop-no-member-then')
  const walkedIn = seat?.state === 'waiting' ? 'waited' : 'unasked'
  await keepWalkIn(tx, cooperativeId, { workshopId: one.id, memberId }, { walkedIn, by, at: now.at })
  return ok(null)
}
