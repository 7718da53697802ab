import { z } from 'zod'
import { ownWords } from '../../platform/input.ts'
import type { LinkActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { answerQuote } from './answer-quote.ts'

/** The customer says no to the quote, by the link, with a reason if they want. Gives the id of the quote. */
export const declineQuote = command({
  name: 'quotes.decline-quote',
  may: 'link',
  input: z.object({ reason: ownWords(2000) }),
  async run(tx, _actor: LinkActor, { reason }, now) {
    return answerQuote(tx, { answer: 'declined', name: '', words: reason.trim() }, now)
  },
  about: (_input, quoteId) => quoteId,
})
