import { ownWords } from '../../platform/input.ts'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { ok, refuse } from '../../values/result.ts'
import { seenQuote } from './input.ts'
import { answerJointQuote } from './joint-quote.db.ts'
import { lockQuote, moveQuote } from './quote.db.ts'
import { waitsForMember } from './quote.ts'

/**
 * A member says no to a quote as somebody else put it forward (`revision`, as it was seen), and what is wrong: their
 * own, or one of a fellow in which they have a part. It is a draft again: nobody can send it, and who leads it or the
 * administration mends it and puts it forward anew. Gives the id.
 */
export const disagreeWithQuote = command({
  name: 'quotes.disagree-with-quote',
  about: ({ quoteId }) => quoteId,
  may: 'quote.draft',
  input: seenQuote.extend({ words: ownWords(2000) }),
  async run(tx, actor: PersonActor, { quoteId, revision, words }, now) {
    if (words.trim() === '') return refuse('no-without-words')
    const found = await lockQuote(tx, actor.cooperativeId, quoteId)
    if (found?.memberPerson !== actor.personId) {
      const why = await answerJointQuote(tx, { quoteId, revision, noBecause: words.trim() }, now.at)
      return why ? refuse(why) : ok(quoteId)
    }
    const { quote, memberPerson } = found
    if (quote.state !== 'submitted') return refuse('quote-not-submitted')
    if (quote.revision !== revision) return refuse('quote-changed')
    if (!waitsForMember(quote, memberPerson)) return refuse('agreed-already')
    const by = actor.personId
    const events = [{ kind: 'disagreed', by, words: words.trim() }] as const
    await moveQuote(tx, actor.cooperativeId, quoteId, { by, state: 'draft' }, events, now.at)
    return ok(quoteId)
  },
})
