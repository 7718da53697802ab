import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { ok, refuse } from '../../values/result.ts'
import { askMembersOfQuote } from './ask-members-of-quote.ts'
import { seenQuote } from './input.ts'
import { dividesWell } from './joint-parts.ts'
import { ownQuoteDraft } from './lock-own-quote.ts'
import { moveQuote } from './quote.db.ts'

/** Sends a draft, as it was seen (`revision`), to the administration; of joint work the others are asked too. */
export const submitQuote = command({
  name: 'quotes.submit-quote',
  about: ({ quoteId }) => quoteId,
  may: 'quote.draft',
  onBehalf: 'quote-put-forward',
  input: seenQuote,
  async run(tx, actor: PersonActor, { quoteId, revision }, now) {
    const found = await ownQuoteDraft(tx, actor, quoteId)
    if (!found.ok) return found
    if (found.value.quote.revision !== revision) return refuse('quote-changed')
    const { quote } = found.value
    const divides = dividesWell(quote)
    if (!divides.ok) return divides
    const by = actor.personId
    const events = [{ kind: 'submitted', by }] as const
    await moveQuote(tx, actor.cooperativeId, quoteId, { by, state: 'submitted' }, events, now.at)
    await askMembersOfQuote(tx, actor, { ...quote, revision: revision + 1 })
    return ok(quoteId)
  },
})
