import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { ok, refuse } from '../../values/result.ts'
import { seenQuote } from './input.ts'
import { answerJointQuote } from './joint-quote.db.ts'
import { lockQuote, markQuoteAgreed } from './quote.db.ts'

/**
 * A member says yes to a quote as somebody else put it forward (`revision`, as it was seen): their own that the
 * administration wrote, or one of a fellow in which they have a part. Gives the id.
 */
export const agreeWithQuote = command({
  name: 'quotes.agree-with-quote',
  about: ({ quoteId }) => quoteId,
  may: 'quote.draft',
  input: seenQuote,
  async run(tx, actor: PersonActor, { quoteId, revision }, now) {
    const found = await lockQuote(tx, actor.cooperativeId, quoteId)
    if (found?.memberPerson !== actor.personId) {
      const why = await answerJointQuote(tx, { quoteId, revision, noBecause: null }, now.at)
      return why ? refuse(why) : ok(quoteId)
    }
    const { quote } = found
    if (quote.state !== 'submitted') return refuse('quote-not-submitted')
    if (quote.revision !== revision) return refuse('quote-changed')
    if (quote.submittedBy === actor.personId || quote.agreedBy !== undefined) return refuse('agreed-already')
    await markQuoteAgreed(tx, actor.cooperativeId, quoteId, actor.personId, now.at)
    return ok(quoteId)
  },
})
