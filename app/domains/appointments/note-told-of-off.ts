import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id } from '../../platform/input.ts'
import { ok } from '../../values/result.ts'
import { insertToldOfOff } from './coach-stops.db.ts'

/**
 * Somebody of the administration told a member whom no mail reached that their conversation is off, since the
 * coach stopped. Said twice, or where there is nothing to tell, it is as it was.
 */
export const noteToldOfOff = command({
  name: 'appointments.note-told-of-off',
  may: 'members.edit',
  about: ({ appointmentId }) => appointmentId,
  input: z.object({ appointmentId: id<'appointment'>() }),
  async run(tx, _actor: PersonActor, { appointmentId }, now) {
    await insertToldOfOff(tx, appointmentId, now.at)
    return ok(null)
  },
})
