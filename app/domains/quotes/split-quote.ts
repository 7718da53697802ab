import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { may } from '../../platform/permissions.ts'
import type { Id } from '../../values/id.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { fitsNow, inOrder, splitInput, type NewSplitRefusal } from '../sales/index.ts'
import { askMembersOfQuote } from './ask-members-of-quote.ts'
import { seenQuote } from './input.ts'
import { ownQuote } from './lock-own-quote.ts'
import { replaceQuoteShares, takeQuoteShares } from './quote-share.db.ts'
import { lockQuote, moveQuote } from './quote.db.ts'

export type SplitQuoteRefusal = NewSplitRefusal | 'quote-not-found' | 'quote-not-draft' | 'quote-changed'

/**
 * Says of a quote, as it was seen (`revision`), with whom it is and how it is split; without a split it is all of who
 * drafts it. As of an invoice: what waits is put forward anew by whoever of the administration does this, and asked of
 * each member again. Gives the id.
 */
export const splitQuote = command({
  name: 'quotes.split-quote',
  about: ({ quoteId }) => quoteId,
  may: 'quote.draft',
  onBehalf: 'quote-written',
  input: seenQuote.extend({ split: splitInput.optional() }),
  async run(
    tx,
    actor: PersonActor,
    { quoteId, revision, split: said },
    now,
  ): Promise<Result<Id<'quote'>, SplitQuoteRefusal>> {
    const { cooperativeId, personId: by } = actor
    const found = await ownQuote(tx, actor, quoteId)
    if (!found.ok) return found
    const { quote, memberPerson } = found.value
    const waits = quote.state === 'submitted' && may(actor, 'quote.send') && memberPerson !== by
    if (quote.state !== 'draft' && quote.state !== 'returned' && !waits) return refuse('quote-not-draft')
    if (quote.revision !== revision) return refuse('quote-changed')
    const split = said && inOrder(said, quote.memberId)
    const fits = split ? await fitsNow(tx, split, quote, now.today) : ok(null)
    if (!fits.ok) return fits
    // The revision first: the shares belong to it.
    const state = quote.state === 'returned' ? 'returned' : waits ? 'submitted' : 'draft'
    const events = [{ kind: waits ? 'edited' : 'changed', by }] as const
    await moveQuote(tx, cooperativeId, quoteId, { by, state }, events, now.at)
    if (split) await replaceQuoteShares(tx, cooperativeId, quote, split, quote)
    else await takeQuoteShares(tx, cooperativeId, quoteId)
    if (waits) {
      const shares = (await lockQuote(tx, cooperativeId, quoteId))?.quote.shares ?? []
      await askMembersOfQuote(tx, actor, { ...quote, revision: revision + 1, shares })
    }
    return ok(quoteId)
  },
})
