import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id } from '../../platform/input.ts'
import { ok } from '../../values/result.ts'
import { ownQuoteDraft } from './lock-own-quote.ts'
import { deleteQuote } from './quote.db.ts'

/** Throws away a draft. */
export const removeQuote = command({
  name: 'quotes.remove-quote',
  about: ({ quoteId }) => quoteId,
  may: 'quote.draft',
  onBehalf: 'quote-written',
  input: z.object({ quoteId: id<'quote'>() }),
  async run(tx, actor: PersonActor, { quoteId }) {
    const found = await ownQuoteDraft(tx, actor, quoteId)
    if (!found.ok) return found
    await deleteQuote(tx, actor.cooperativeId, quoteId)
    return ok(null)
  },
})
