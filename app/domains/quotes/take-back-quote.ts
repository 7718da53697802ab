import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id } from '../../platform/input.ts'
import { ok, refuse } from '../../values/result.ts'
import { ownQuote } from './lock-own-quote.ts'
import { moveQuote } from './quote.db.ts'

/** Takes back what waits with the administration, to write in it. */
export const takeBackQuote = command({
  name: 'quotes.take-back-quote',
  about: ({ quoteId }) => quoteId,
  may: 'quote.draft',
  input: z.object({ quoteId: id<'quote'>() }),
  async run(tx, actor: PersonActor, { quoteId }, now) {
    const found = await ownQuote(tx, actor, quoteId)
    if (!found.ok) return found
    if (found.value.quote.state !== 'submitted') return refuse('quote-not-submitted')
    const by = actor.personId
    const events = [{ kind: 'taken-back', by }] as const
    await moveQuote(tx, actor.cooperativeId, quoteId, { by, state: 'draft' }, events, now.at)
    return ok(quoteId)
  },
})
