import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { ok, refuse } from '../../values/result.ts'
import { seenQuote } from './input.ts'
import { ownQuote } from './lock-own-quote.ts'
import { moveQuote } from './quote.db.ts'
import { waitsForMember } from './quote.ts'

/**
 * The member says no to a quote as the administration wrote it (`revision`, as it was seen), and what is wrong. It is a
 * draft again: nobody can send it, and either of them mends it and puts it forward anew. Gives the id.
 */
export const disagreeWithQuote = command({
  name: 'quotes.disagree-with-quote',
  about: ({ quoteId }) => quoteId,
  may: 'quote.draft',
  input: seenQuote.extend({ words: z.string().max(2000) }),
  async run(tx, actor: PersonActor, { quoteId, revision, words }, now) {
    if (words.trim() === '') return refuse('no-without-words')
    const found = await ownQuote(tx, actor, quoteId)
    if (!found.ok) return found
    const { quote, memberPerson } = found.value
    if (memberPerson !== actor.personId) return refuse('quote-not-found')
    if (quote.state !== 'submitted') return refuse('quote-not-submitted')
    if (quote.revision !== revision) return refuse('quote-changed')
    if (!waitsForMember(quote, memberPerson)) return refuse('agreed-already')
    const by = actor.personId
    const events = [{ kind: 'disagreed', by, words: words.trim() }] as const
    await moveQuote(tx, actor.cooperativeId, quoteId, { by, state: 'draft' }, events, now.at)
    return ok(quoteId)
  },
})
