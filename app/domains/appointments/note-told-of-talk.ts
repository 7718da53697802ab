import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { count, id } from '../../platform/input.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { heldAppointment } from './appointment.db.ts'
import { insertToldOfTalk, talksToTell } from './telling.db.ts'

export type ToldOfTalkRefusal = 'appointment-not-found' | 'appointment-changed'

/**
 * A coach told a member whom no mail reached how it stands with their conversation. `revision` is what the coach
 * saw. Said twice, or where there is nothing to tell, it is as it was.
 *
 * Refused: of somebody else, changed meanwhile: that is still to be told.
 */
export const noteToldOfTalk = command({
  name: 'appointments.note-told-of-talk',
  may: 'appointment.propose',
  about: ({ appointmentId }) => appointmentId,
  input: z.object({ appointmentId: id<'appointment'>(), revision: count() }),
  async run(
    tx,
    { cooperativeId, personId }: PersonActor,
    { appointmentId, revision },
    now,
  ): Promise<Result<null, ToldOfTalkRefusal>> {
    const one = await heldAppointment(tx, cooperativeId, appointmentId)
    if (!one || one.coachId !== personId) return refuse('appointment-not-found')
    if (one.revision !== revision) return refuse('appointment-changed')
    const [toTell] = await talksToTell(tx, cooperativeId, now.at, appointmentId)
    if (toTell)
      await insertToldOfTalk(tx, cooperativeId, appointmentId, {
        memberId: one.memberId,
        ofMoment: toTell.at,
        by: personId,
        at: now.at,
      })
    return ok(null)
  },
})
