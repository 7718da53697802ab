import { ownWords } from '../../platform/input.ts'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { ok, refuse } from '../../values/result.ts'
import { seenQuote } from './input.ts'
import { ownQuote } from './lock-own-quote.ts'
import { moveQuote } from './quote.db.ts'

/** Sends what was submitted back to the member, with a reason in words. `revision` is the one that was seen. */
export const returnQuote = command({
  name: 'quotes.return-quote',
  about: ({ quoteId }) => quoteId,
  may: 'quote.send',
  input: seenQuote.extend({ reason: ownWords(2000) }),
  async run(tx, actor: PersonActor, { quoteId, revision, reason }, now) {
    if (reason.trim() === '') return refuse('reason-missing')
    const found = await ownQuote(tx, actor, quoteId)
    if (!found.ok) return found
    if (found.value.quote.state !== 'submitted') return refuse('quote-not-submitted')
    if (found.value.quote.revision !== revision) return refuse('quote-changed')
    const by = actor.personId
    const events = [{ kind: 'returned', by, words: reason.trim() }] as const
    await moveQuote(tx, actor.cooperativeId, quoteId, { by, state: 'returned' }, events, now.at)
    return ok(quoteId)
  },
})
