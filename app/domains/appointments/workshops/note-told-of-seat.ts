import { z } from 'zod'
import type { PersonActor } from '../../../platform/actor.ts'
import { command } from '../../../platform/command.ts'
import { id, milliseconds } from '../../../platform/input.ts'
import { ok, refuse, type Result } from '../../../values/result.ts'
import { insertToldOfSeat, seatsToTell } from '../telling.db.ts'
import { heldWorkshop } from './workshop.db.ts'

export type ToldOfSeatRefusal = 'workshop-not-found' | 'workshop-changed'

/**
 * Who holds meetings told a member whom no mail reached how it stands with their seat. `at` (milliseconds since
 * 1970) is from when it stood as whoever told it saw. Said twice it is once.
 *
 * Refused: what is not there; changed meanwhile: that is still to be told.
 */
export const noteToldOfSeat = command({
  name: 'appointments.note-told-of-seat',
  may: 'workshop.hold',
  about: ({ memberId }) => memberId,
  input: z.object({ workshopId: id<'workshop'>(), memberId: id<'member'>(), at: milliseconds() }),
  async run(
    tx,
    { cooperativeId, personId }: PersonActor,
    { workshopId, memberId, at },
    now,
  ): Promise<Result<null, ToldOfSeatRefusal>> {
    if (!(await heldWorkshop(tx, cooperativeId, workshopId))) return refuse('workshop-not-found')
    const all = await seatsToTell(tx, cooperativeId, now.at, workshopId)
    const toTell = all.find((one) => one.memberId === memberId)
    if (!toTell) return ok(null)
    if (toTell.at.getTime() !== at) return refuse('workshop-changed')
    await insertToldOfSeat(tx, cooperativeId, workshopId, {
      memberId,
      ofMoment: toTell.at,
      by: personId,
      at: now.at,
    })
    return ok(null)
  },
})
