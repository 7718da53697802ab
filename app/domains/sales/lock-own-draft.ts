import type { PersonActor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database.ts'
import { may } from '../../platform/permissions.ts'
import type { Id } from '../../values/id.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { lockInvoice } from './invoice.db.ts'
import type { Draft } from './invoice.ts'

export type OwnDraftRefusal = 'draft-not-found' | 'not-a-draft'

/** A draft that can still become an invoice. */
export type LiveDraft = Draft & { readonly state: 'draft' | 'submitted' | 'returned' }

/** A draft, locked, that the actor may work on: the member's own, or any for the administration. */
export async function ownDraft(
  tx: Tx,
  actor: PersonActor,
  id: Id<'invoice'>,
): Promise<Result<{ draft: LiveDraft; memberPerson: Id<'person'> }, OwnDraftRefusal>> {
  const found = await lockInvoice(tx, actor.cooperativeId, id)
  if (!found || (!may(actor, 'invoices.draft') && found.memberPerson !== actor.personId))
    return refuse('draft-not-found')
  const { invoice, memberPerson } = found
  if (invoice.state === 'issued' || invoice.state === 'withdrawn') return refuse('not-a-draft')
  return ok({ draft: { ...invoice, state: invoice.state }, memberPerson })
}
