import { z } from 'zod'
import { ownWords } from '../../platform/input.ts'
import type { LinkActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { ok, refuse } from '../../values/result.ts'
import { insertQuoteEvents } from './quote.db.ts'
import { questionsWaiting } from './quote-events.ts'
import { quoteByLink } from './quote-link.db.ts'

/** More questions than this without an answer are no questions any more. */
const MOST_WAITING = 10

/** The customer asks something about the quote, by the link. Gives the id of the quote. */
export const askAboutQuote = command({
  name: 'quotes.ask-about-quote',
  may: 'link',
  input: z.object({ question: ownWords(2000) }),
  async run(tx, actor: LinkActor, { question }, now) {
    if (question.trim() === '') return refuse('question-empty')
    const found = await quoteByLink(tx)
    if (!found) return refuse('quote-not-found')
    if (questionsWaiting(found.conversation) >= MOST_WAITING) return refuse('too-many-questions')
    const events = [{ kind: 'question', by: null, words: question.trim() }] as const
    await insertQuoteEvents(tx, actor.cooperativeId, found.quote.id, events, now.at)
    return ok(found.quote.id)
  },
  about: (_input, quoteId) => quoteId,
})
