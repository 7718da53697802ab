import { z } from 'zod'
import type { JobActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id } from '../../platform/input.ts'
import { queueMail } from '../../platform/queue-mail.ts'
import { ok } from '../../values/result.ts'

/** Keeps a mail about an invoice as it will be sent, and asks for it to be sent. */
export const queueInvoiceMail = command({
  name: 'sales.queue-invoice-mail',
  about: ({ invoiceId }) => invoiceId,
  may: 'job',
  input: z.object({
    invoiceId: id<'invoice'>(),
    mailId: id<'mail'>(),
    to: z.string().max(200),
    subject: z.string().max(400),
    text: z.string().max(20_000),
    html: z.string().max(200_000),
    attached: z.array(id<'file'>()).max(2).readonly(),
    /** To the customer about an invoice, or to the member whose yes is waited for. */
    kind: z.enum(['invoice', 'invoice-to-agree']),
  }),
  async run(tx, actor: JobActor, { invoiceId, mailId, attached, kind, ...mail }, now) {
    const about = { kind, id: invoiceId } as const
    await queueMail(tx, actor.cooperativeId, { id: mailId, about, ...mail, attachments: attached }, now)
    return ok(null)
  },
})
