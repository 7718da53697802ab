import { z } from 'zod'
import type { PersonActor } from '../../../platform/actor.ts'
import { command } from '../../../platform/command.ts'
import { id, ownWords } from '../../../platform/input.ts'
import { ok, refuse, type Result } from '../../../values/result.ts'
import { heldWorkshop, insertSeatAttendance, seatsOf } from './workshop.db.ts'
import { isHeld } from './workshop.ts'

export type NoteSeatsRefusal = 'workshop-not-found' | 'workshop-not-held' | 'workshop-not-joined'

/**
 * Whoever holds meetings writes down who came and who did not, each with a word; it may be mended.
 *
 * Refused: what was called off or has not begun, and who has no place in it.
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
      .min(1)
      .max(500),
  }),
  async run(
    tx,
    { cooperativeId, personId }: PersonActor,
    { workshopId, seats },
    now,
  ): Promise<Result<null, NoteSeatsRefusal>> {
    const one = await heldWorkshop(tx, cooperativeId, workshopId)
    if (!one) return refuse('workshop-not-found')
    if (!isHeld(one, now.at)) return refuse('workshop-not-held')
    const there = new Set(
      (await seatsOf(tx, cooperativeId, { workshopId })).flatMap(({ state, memberId }) =>
        state === 'in' ? [memberId] : [],
      ),
    )
    if (seats.some(({ memberId }) => !there.has(memberId))) return refuse('workshop-not-joined')
    for (const { memberId, attendance, word } of seats)
      await insertSeatAttendance(
        tx,
        cooperativeId,
        { workshopId, memberId },
        { attendance, word, by: personId },
      )
    return ok(null)
  },
})
