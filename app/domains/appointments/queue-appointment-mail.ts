import { z } from 'zod'
import type { JobActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id } from '../../platform/input.ts'
import { queueMail } from '../../platform/queue-mail.ts'
import { ok } from '../../values/result.ts'
import { nameMailOfTalk } from './mailed-appointment.db.ts'

/** A mail as it will be sent. */
export const letterToSend = z.object({
  to: z.string().max(200),
  subject: z.string().max(400),
  text: z.string().max(20_000),
  html: z.string().max(200_000),
})

/**
 * Keeps a mail about a conversation as it will be sent, and asks for it to be sent. One to the member is named, so that
 * the coach reads it when it does not arrive.
 */
export const queueAppointmentMail = command({
  name: 'appointments.queue-mail',
  about: ({ appointmentId }) => appointmentId,
  may: 'job',
  input: z.object({
    appointmentId: id<'appointment'>(),
    mailId: id<'mail'>(),
    mail: letterToSend,
    toMember: z.boolean(),
  }),
  async run(tx, { cooperativeId }: JobActor, { appointmentId, mailId, mail, toMember }, now) {
    const about = { kind: 'appointment', id: appointmentId } as const
    await queueMail(tx, cooperativeId, { id: mailId, about, ...mail }, now)
    if (toMember) await nameMailOfTalk(tx, cooperativeId, appointmentId, mailId)
    return ok(null)
  },
})
