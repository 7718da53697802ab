import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id, ownWords } from '../../platform/input.ts'
import { enqueue } from '../../platform/jobs.ts'
import { newId } from '../../values/id.ts'
import { ok, refuse } from '../../values/result.ts'
import { ownQuote } from './lock-own-quote.ts'
import { insertQuoteEvents } from './quote.db.ts'
import { mailQuoteJob } from './quote-jobs.ts'

/** The member or the administration answers the customer: on the page of the link, and by mail. */
export const answerAboutQuote = command({
  name: 'quotes.answer-about-quote',
  about: ({ quoteId }) => quoteId,
  may: 'quote.draft',
  input: z.object({ quoteId: id<'quote'>(), answer: ownWords(2000) }),
  async run(tx, actor: PersonActor, { quoteId, answer }, now) {
    if (answer.trim() === '') return refuse('answer-empty')
    const found = await ownQuote(tx, actor, quoteId)
    if (!found.ok) return found
    if (!found.value.quote.sent) return refuse('quote-not-open')
    const events = [{ kind: 'answered', by: actor.personId, words: answer.trim() }] as const
    await insertQuoteEvents(tx, actor.cooperativeId, quoteId, events, now.at)
    const mail = { quoteId, mailId: newId<'mail'>(now.at), about: 'answer' } as const
    await enqueue(tx, mailQuoteJob, actor.cooperativeId, mail)
    return ok(null)
  },
})
