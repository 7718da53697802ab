import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { ok, refuse } from '../../values/result.ts'
import { seenQuote } from './input.ts'
import { ownQuote } from './lock-own-quote.ts'
import { markQuoteAgreed } from './quote.db.ts'

/** The member says yes to a quote as the administration wrote it (`revision`, as it was seen). Gives the id. */
export const agreeWithQuote = command({
  name: 'quotes.agree-with-quote',
  about: ({ quoteId }) => quoteId,
  may: 'quote.draft',
  input: seenQuote,
  async run(tx, actor: PersonActor, { quoteId, revision }, now) {
    const found = await ownQuote(tx, actor, quoteId)
    if (!found.ok) return found
    const { quote, memberPerson } = found.value
    if (memberPerson !== actor.personId) return refuse('quote-not-found')
    if (quote.state !== 'submitted') return refuse('quote-not-submitted')
    if (quote.revision !== revision) return refuse('quote-changed')
    if (quote.submittedBy === actor.personId || quote.agreedBy !== undefined) return refuse('agreed-already')
    await markQuoteAgreed(tx, actor.cooperativeId, quoteId, actor.personId, now.at)
    return ok(quoteId)
  },
})
