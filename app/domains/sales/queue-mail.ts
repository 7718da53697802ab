import { z } from 'zod'
import type { JobActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id } from '../../platform/input.ts'
import { enqueue } from '../../platform/jobs.ts'
import { ok } from '../../values/result.ts'
import { insertMail } from './render.db.ts'

/** Keeps a mail about an invoice as it will be sent, and asks for it to be sent. */
export const queueMail = command({
  name: 'sales.queue-mail',
  may: 'job',
  input: z.object({
    invoiceId: id<'invoice'>(),
    mailId: id<'mail'>(),
    to: z.string().max(200),
    subject: z.string().max(400),
    text: z.string().max(20_000),
    html: z.string().max(200_000),
    attached: id<'file'>().nullable(),
  }),
  async run(tx, actor: JobActor, mail, now) {
    await insertMail(tx, actor.cooperativeId, mail, now.at)
    const payload = { cooperativeId: actor.cooperativeId, id: mail.mailId }
    await enqueue(tx, 'send-invoice-mail', payload, `send-invoice-mail:${mail.mailId}`)
    return ok(null)
  },
})
