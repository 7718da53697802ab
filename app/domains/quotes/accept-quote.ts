import { z } from 'zod'
import type { LinkActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { onOneLine } from '../../values/one-line.ts'
import { refuse } from '../../values/result.ts'
import { answerQuote } from './answer-quote.ts'

/**
 * The customer says yes to the quote, by the link, in their name. Kept with what it was said to, its hash, and what a
 * consumer was told of changing their mind. Gives the id of the quote.
 */
export const acceptQuote = command({
  name: 'quotes.accept-quote',
  may: 'link',
  input: z.object({
    name: z.string().max(120).transform(onOneLine),
    /** A consumer asks expressly that the work begins within the fourteen days. */
    beginsEarly: z.boolean().default(false),
  }),
  async run(tx, _actor: LinkActor, { name, beginsEarly }, now) {
    if (name.trim() === '') return refuse('name-missing')
    return answerQuote(tx, { answer: 'accepted', name: name.trim(), words: '', beginsEarly }, now)
  },
  about: (_input, quoteId) => quoteId,
})
