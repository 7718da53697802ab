import { z } from 'zod'
import type { JobActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id, milliseconds } from '../../platform/input.ts'
import { queueMail } from '../../platform/queue-mail.ts'
import { newId } from '../../values/id.ts'
import { ok } from '../../values/result.ts'
import { heldAppointment } from './appointment.db.ts'
import { noteReminded } from './mailed-appointment.db.ts'
import { letterToSend } from './queue-appointment-mail.ts'
import { queueText, textToSend } from './texts/ask-to-send-text.ts'

/**
 * Keeps that the member was reminded of this start (milliseconds since 1970), and the text message that they chose or
 * the mail, where they have an address: once for each start, however often it is asked.
 */
export const remindOfAppointment = command({
  name: 'appointments.remind-of-appointment',
  about: ({ appointmentId }) => appointmentId,
  may: 'job',
  input: z.object({
    appointmentId: id<'appointment'>(),
    startsAt: milliseconds(),
    mail: letterToSend.nullable(),
    text: textToSend.nullable(),
  }),
  async run(tx, { cooperativeId }: JobActor, { appointmentId, startsAt, mail, text }, now) {
    const one = await heldAppointment(tx, cooperativeId, appointmentId)
    if (
      one?.state !== 'set' ||
      one.startsAt?.getTime() !== startsAt ||
      one.remindedFor?.getTime() === startsAt
    )
      return ok(null)
    await noteReminded(tx, cooperativeId, appointmentId, one.startsAt)
    const about = { kind: 'appointment', id: appointmentId } as const
    if (text) await queueText(tx, cooperativeId, text, now)
    if (mail) await queueMail(tx, cooperativeId, { id: newId<'mail'>(now.at), about, ...mail }, now)
    return ok(null)
  },
})
