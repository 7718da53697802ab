import type { PersonActor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database.ts'
import { may } from '../../platform/permissions.ts'
import type { Id } from '../../values/id.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { lockQuote } from './quote.db.ts'
import type { Quote } from './quote.ts'

/** A quote, locked, that the actor may work on: the member's own, or any for the administration. */
export async function ownQuote(
  tx: Tx,
  actor: PersonActor,
  id: Id<'quote'>,
): Promise<Result<{ quote: Quote; memberPerson: Id<'person'> }, 'quote-not-found'>> {
  const found = await lockQuote(tx, actor.cooperativeId, id)
  if (!found || (!may(actor, 'invoices.draft') && found.memberPerson !== actor.personId))
    return refuse('quote-not-found')
  return ok(found)
}

/** The same of a quote that the actor can still write in: a draft, or what came back. */
export async function ownQuoteDraft(
  tx: Tx,
  actor: PersonActor,
  id: Id<'quote'>,
): Promise<Result<{ quote: Quote; memberPerson: Id<'person'> }, 'quote-not-found' | 'quote-not-draft'>> {
  const found = await ownQuote(tx, actor, id)
  if (!found.ok) return found
  const { state } = found.value.quote
  return state === 'draft' || state === 'returned' ? found : refuse('quote-not-draft')
}
