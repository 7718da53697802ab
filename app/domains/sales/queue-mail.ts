import { z } from 'zod'
import type { JobActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { enqueue } from '../../platform/jobs.ts'
import { ok } from '../../values/result.ts'
import { idIn } from './input.ts'
import { insertMail } from './render.db.ts'

/** Keeps a mail about an invoice as it will be sent, and asks for it to be sent. */
export const queueMail = command({
  name: 'sales.queue-mail',
  about: ({ invoiceId }) => invoiceId,
  may: 'operator',
  input: z.object({
    invoiceId: idIn<'invoice'>(),
    mailId: idIn<'mail'>(),
    to: z.string(),
    subject: z.string(),
    text: z.string(),
    html: z.string(),
    attached: idIn<'file'>().nullable(),
  }),
  async run(tx, actor: JobActor, mail, now) {
    await insertMail(tx, actor.cooperativeId, mail, now.at)
    const payload = { cooperativeId: actor.cooperativeId, id: mail.mailId }
    await enqueue(tx, 'send-invoice-mail', payload, `send-invoice-mail:${mail.mailId}`)
    return ok(null)
  },
})
