import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { count, id } from '../../platform/input.ts'
import { may } from '../../platform/permissions.ts'
import { ok, refuse } from '../../values/result.ts'
import { askMembersOfQuote } from './ask-members-of-quote.ts'
import { quoteInput } from './input.ts'
import { dividesWell } from './joint-parts.ts'
import { ownQuote } from './lock-own-quote.ts'
import { priceQuote } from './price-quote.ts'
import { replaceQuote, type NewQuoteEvent } from './quote.db.ts'
import { splitQuoteAnew } from './split-quote-anew.ts'

/**
 * Puts another version of a draft in place of the one that was seen (`revision`), and with `submit` sends it to the
 * administration. The administration also betters what waits: then it stands there in their name, until the member says
 * yes or another administrator sends it (decision 0015). Joint work is split anew, as it was said; what does not fit
 * any more stays as said, and is not put forward.
 */
export const changeQuote = command({
  name: 'quotes.change-quote',
  about: ({ quoteId }) => quoteId,
  may: 'quote.draft',
  onBehalf: ({ submit }) => (submit ? 'quote-put-forward' : 'quote-written'),
  input: quoteInput.extend({ quoteId: id<'quote'>(), revision: count(), submit: z.boolean() }),
  async run(tx, actor: PersonActor, { quoteId, revision, submit, ...content }, now) {
    const found = await ownQuote(tx, actor, quoteId)
    if (!found.ok) return found
    const { quote, memberPerson } = found.value
    const mending = quote.state === 'submitted' && may(actor, 'quote.send') && memberPerson !== actor.personId
    if (quote.state !== 'draft' && quote.state !== 'returned' && !mending) return refuse('quote-not-draft')
    if (quote.revision !== revision) return refuse('quote-changed')
    if (quote.memberId !== content.memberId) return refuse('business-not-yours')
    const totals = await priceQuote(tx, actor, content, now.today)
    if (!totals.ok) return totals
    const by = actor.personId
    const events: NewQuoteEvent[] = [
      { kind: mending ? 'edited' : 'changed', by },
      ...(submit && !mending ? [{ kind: 'submitted', by } as const] : []),
    ]
    const state = submit || mending ? 'submitted' : quote.state === 'returned' ? 'returned' : 'draft'
    const version = { ...content, ...totals.value, id: quoteId }
    const divides = state === 'submitted' ? dividesWell({ ...version, shares: quote.shares }) : ok(null)
    if (!divides.ok) return divides
    await replaceQuote(tx, actor.cooperativeId, version, { by, state }, events, now.at)
    await splitQuoteAnew(tx, actor, quote, totals.value)
    if (state === 'submitted') await askMembersOfQuote(tx, actor, { ...quote, revision: revision + 1 })
    return ok(quoteId)
  },
})
