import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id } from '../../platform/input.ts'
import { newId } from '../../values/id.ts'
import { ok, refuse } from '../../values/result.ts'
import { askMemberOfQuote } from './ask-member-of-quote.ts'
import { quoteInput } from './input.ts'
import { ownQuote } from './lock-own-quote.ts'
import { priceQuote } from './price-quote.ts'
import { insertQuote, type NewQuoteEvent } from './quote.db.ts'

/**
 * Keeps a new quote, and with `submit` sends it to the administration at once: a member for their own businesses, the
 * administration for every member. With `replaces` it is a newer version of a quote that the customer has. Gives
 * the id.
 */
export const draftQuote = command({
  name: 'quotes.draft-quote',
  may: 'quote.draft',
  input: quoteInput.extend({ submit: z.boolean(), replaces: id<'quote'>().nullable() }),
  async run(tx, actor: PersonActor, { submit, replaces, ...content }, now) {
    if (replaces !== null) {
      const older = await ownQuote(tx, actor, replaces)
      if (!older.ok) return older
      const { state, memberId } = older.value.quote
      if (memberId !== content.memberId || !['sent', 'declined'].includes(state))
        return refuse('nothing-to-replace')
    }
    const totals = await priceQuote(tx, actor, content, now.today)
    if (!totals.ok) return totals
    const quoteId = newId<'quote'>(now.at)
    const by = actor.personId
    const events: NewQuoteEvent[] = [
      { kind: 'drafted', by },
      ...(submit ? [{ kind: 'submitted', by } as const] : []),
    ]
    const quote = { ...content, ...totals.value, id: quoteId }
    const state = submit ? 'submitted' : 'draft'
    await insertQuote(tx, actor.cooperativeId, quote, { by, state, replaces }, events, now.at)
    const forward = { quoteId, revision: 1, memberId: content.memberId }
    if (submit) await askMemberOfQuote(tx, actor, forward)
    return ok(quoteId)
  },
  about: (_input, quoteId) => quoteId,
})
