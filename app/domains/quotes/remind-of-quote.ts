import { z } from 'zod'
import type { JobActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id } from '../../platform/input.ts'
import { enqueue } from '../../platform/jobs.ts'
import { followingId } from '../../values/id.ts'
import { ok } from '../../values/result.ts'
import { insertQuoteEvents } from './quote.db.ts'
import { mailQuoteJob } from './quote-jobs.ts'

/** Tells the member, once, that nobody answered a quote whose last day is near. */
export const remindOfQuote = command({
  name: 'quotes.remind-of-quote',
  about: ({ quoteId }) => quoteId,
  may: 'job',
  input: z.object({ quoteId: id<'quote'>() }),
  async run(tx, actor: JobActor, { quoteId }, now) {
    await insertQuoteEvents(tx, actor.cooperativeId, quoteId, [{ kind: 'reminded', by: null }], now.at)
    const mail = { quoteId, mailId: followingId<'mail'>(quoteId, 'expiring'), about: 'expiring' } as const
    await enqueue(tx, mailQuoteJob, actor.cooperativeId, mail, mail.mailId)
    return ok(null)
  },
})
