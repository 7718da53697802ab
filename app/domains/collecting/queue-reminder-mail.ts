import { z } from 'zod'
import type { JobActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id } from '../../platform/input.ts'
import { queueMail } from '../../platform/queue-mail.ts'
import { ok } from '../../values/result.ts'

/** Keeps the mail of a reminder as it will be sent, and asks for it to be sent. */
export const queueReminderMail = command({
  name: 'collecting.queue-reminder-mail',
  about: ({ letterId }) => letterId,
  may: 'job',
  input: z.object({
    letterId: id<'reminder-letter'>(),
    mailId: id<'mail'>(),
    to: z.string().max(200),
    subject: z.string().max(400),
    text: z.string().max(20_000),
  }),
  async run(tx, actor: JobActor, { letterId, mailId, ...mail }, now) {
    await queueMail(
      tx,
      actor.cooperativeId,
      { id: mailId, about: { kind: 'reminder', id: letterId }, ...mail },
      now,
    )
    return ok(null)
  },
})
