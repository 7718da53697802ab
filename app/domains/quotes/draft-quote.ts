import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id } from '../../platform/input.ts'
import { newId } from '../../values/id.ts'
import { ok, refuse } from '../../values/result.ts'
import { askMembersOfQuote } from './ask-members-of-quote.ts'
import { quoteInput } from './input.ts'
import { dividesWell } from './joint-parts.ts'
import { ownQuote } from './lock-own-quote.ts'
import { priceQuote } from './price-quote.ts'
import { copyQuoteShares } from './quote-share.db.ts'
import { insertQuote, type NewQuoteEvent } from './quote.db.ts'
import { splitQuoteAnew } from './split-quote-anew.ts'

/**
 * Keeps a new quote, and with `submit` sends it to the administration at once: a member for their own businesses, the
 * administration for every member. With `replaces` it is a newer version of a quote that the customer has, with
 * its split. Gives the id.
 */
export const draftQuote = command({
  name: 'quotes.draft-quote',
  may: 'quote.draft',
  onBehalf: ({ submit }) => (submit ? 'quote-put-forward' : 'quote-written'),
  input: quoteInput.extend({ submit: z.boolean(), replaces: id<'quote'>().nullable() }),
  async run(tx, actor: PersonActor, { submit, replaces, ...content }, now) {
    const older = replaces === null ? undefined : await ownQuote(tx, actor, replaces)
    if (older && !older.ok) return older
    const before = older?.value.quote
    if (before && (before.memberId !== content.memberId || !['sent', 'declined'].includes(before.state)))
      return refuse('nothing-to-replace')
    const totals = await priceQuote(tx, actor, content, now.today)
    if (!totals.ok) return totals
    const shares = before?.shares ?? []
    const divides = submit ? dividesWell({ ...content, ...totals.value, shares }) : ok(null)
    if (!divides.ok) return divides
    const quoteId = newId<'quote'>(now.at)
    const by = actor.personId
    const events: NewQuoteEvent[] = [
      { kind: 'drafted', by },
      ...(submit ? [{ kind: 'submitted', by } as const] : []),
    ]
    const quote = { ...content, ...totals.value, id: quoteId }
    const state = submit ? 'submitted' : 'draft'
    await insertQuote(tx, actor.cooperativeId, quote, { by, state, replaces }, events, now.at)
    if (shares.length > 0) {
      await copyQuoteShares(tx, actor.cooperativeId, quoteId, shares)
      await splitQuoteAnew(tx, actor, { id: quoteId, memberId: content.memberId, shares }, totals.value)
    }
    if (submit) await askMembersOfQuote(tx, actor, { ...quote, revision: 1, shares })
    return ok(quoteId)
  },
  about: (_input, quoteId) => quoteId,
})
