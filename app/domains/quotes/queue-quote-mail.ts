import { z } from 'zod'
import type { JobActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id } from '../../platform/input.ts'
import { queueMail } from '../../platform/queue-mail.ts'
import { ok } from '../../values/result.ts'

/** Keeps a mail about a quote as it will be sent, and asks for it to be sent. */
export const queueQuoteMail = command({
  name: 'quotes.queue-quote-mail',
  about: ({ quoteId }) => quoteId,
  may: 'job',
  input: z.object({
    quoteId: id<'quote'>(),
    mailId: id<'mail'>(),
    to: z.string().max(200),
    subject: z.string().max(400),
    text: z.string().max(20_000),
    html: z.string().max(200_000),
    attached: id<'file'>().nullable(),
    kind: z.enum(['quote', 'quote-to-member']),
  }),
  async run(tx, actor: JobActor, { quoteId, mailId, attached, kind, ...mail }, now) {
    const about = { kind, id: quoteId } as const
    const attachments = attached ? [attached] : []
    await queueMail(tx, actor.cooperativeId, { id: mailId, about, ...mail, attachments }, now)
    return ok(null)
  },
})
