import { z } from 'zod'
import type { JobActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id } from '../../platform/input.ts'
import { ok } from '../../values/result.ts'
import { noteQuoteMail } from './render-quote.db.ts'

/** Keeps that a mail about a quote left, or could not be sent. */
export const noteQuoteMailSent = command({
  name: 'quotes.note-quote-mail-sent',
  about: ({ mailId }) => mailId,
  may: 'job',
  input: z.object({ mailId: id<'mail'>(), left: z.boolean() }),
  async run(tx, actor: JobActor, { mailId, left }, now) {
    await noteQuoteMail(tx, actor.cooperativeId, mailId, left ? 'mailed' : 'send-failed', now.at)
    return ok(null)
  },
})
