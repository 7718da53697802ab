import { z } from 'zod'
import type { JobActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id } from '../../platform/input.ts'
import { queueMail } from '../../platform/queue-mail.ts'
import { ok } from '../../values/result.ts'

/** Keeps a mail about work for each other as it will be sent, and asks for it to be sent. */
export const queueInsideMail = command({
  name: 'sales.queue-inside-mail',
  about: ({ jobId }) => jobId,
  may: 'job',
  input: z.object({
    jobId: id<'inside-job'>(),
    mailId: id<'mail'>(),
    to: z.string().max(200),
    subject: z.string().max(400),
    text: z.string().max(20_000),
    html: z.string().max(200_000),
  }),
  async run(tx, actor: JobActor, { jobId, mailId, ...mail }, now) {
    const about = { kind: 'inside-job', id: jobId } as const
    await queueMail(tx, actor.cooperativeId, { id: mailId, about, ...mail }, now)
    return ok(null)
  },
})
