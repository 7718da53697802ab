import type { PersonActor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { lockInvoice } from './invoice.db.ts'
import type { LiveDraft } from './lock-own-draft.ts'
import { agreedTo, type Share } from './split.ts'

export type AnswerRefusal =
  | 'draft-not-found'
  | 'not-a-draft'
  | 'business-not-yours'
  | 'not-submitted'
  | 'changed-meanwhile'
  | 'agreed-already'

/**
 * What somebody is asked to say yes or no to: an invoice that waits, locked, exactly as they saw it, with their share.
 */
export async function shareToAnswer(
  tx: Tx,
  actor: PersonActor,
  { invoiceId, revision }: { readonly invoiceId: Id<'invoice'>; readonly revision: number },
): Promise<Result<{ draft: LiveDraft; share: Share }, AnswerRefusal>> {
  const found = await lockInvoice(tx, actor.cooperativeId, invoiceId)
  if (!found) return refuse('draft-not-found')
  const { invoice } = found
  if (invoice.state === 'issued' || invoice.state === 'withdrawn') return refuse('not-a-draft')
  const share = invoice.shares.find(({ person }) => person === actor.personId)
  if (!share) return refuse('business-not-yours')
  if (invoice.state !== 'submitted') return refuse('not-submitted')
  if (invoice.revision !== revision) return refuse('changed-meanwhile')
  if (agreedTo(share, invoice)) return refuse('agreed-already')
  return ok({ draft: { ...invoice, state: invoice.state }, share })
}
