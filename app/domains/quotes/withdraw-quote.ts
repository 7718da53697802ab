import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id } from '../../platform/input.ts'
import { enqueue } from '../../platform/jobs.ts'
import { newId } from '../../values/id.ts'
import { ok, refuse } from '../../values/result.ts'
import { ownQuote } from './lock-own-quote.ts'
import { mailQuoteJob } from './quote-jobs.ts'
import { endQuote } from './quote.db.ts'

/** Takes back what was offered, as long as the customer did not say yes: the page of the link says so, and a mail. */
export const withdrawQuote = command({
  name: 'quotes.withdraw-quote',
  about: ({ quoteId }) => quoteId,
  may: 'quote.draft',
  input: z.object({ quoteId: id<'quote'>() }),
  async run(tx, actor: PersonActor, { quoteId }, now) {
    const found = await ownQuote(tx, actor, quoteId)
    if (!found.ok) return found
    if (found.value.quote.state !== 'sent') return refuse('quote-not-open')
    const events = [{ kind: 'withdrawn', by: actor.personId }] as const
    await endQuote(tx, actor.cooperativeId, quoteId, 'withdrawn', events, now.at)
    const mail = { quoteId, mailId: newId<'mail'>(now.at), about: 'withdrawn' } as const
    await enqueue(tx, mailQuoteJob, actor.cooperativeId, mail)
    return ok(quoteId)
  },
})
