import { z } from 'zod'
import type { JobActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { queueMail } from '../../platform/queue-mail.ts'
import { ok } from '../../values/result.ts'
import { idIn } from './input.ts'

/** Keeps a mail about an invoice as it will be sent, and asks for it to be sent. */
export const queueInvoiceMail = command({
  name: 'sales.queue-invoice-mail',
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
  async run(tx, actor: JobActor, { invoiceId, mailId, attached, ...mail }, now) {
    const about = { kind: 'invoice', id: invoiceId } as const
    const attachments = attached ? [attached] : []
    await queueMail(tx, actor.cooperativeId, { id: mailId, about, ...mail, attachments }, now)
    return ok(null)
  },
})
