import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { count, id } from '../../platform/input.ts'
import { ok, refuse } from '../../values/result.ts'
import { moveDraft } from './invoice.db.ts'
import { ownDraft } from './own-draft.ts'

/**
 * The member says no to their invoice as somebody of the administration wrote it (`revision`, as it was seen), and what
 * is wrong with it. It is a draft again: nobody can approve it, and the administration or the member mends it and puts
 * it forward anew. Gives the id.
 */
export const disagreeWithInvoice = command({
  name: 'sales.disagree-with-invoice',
  may: 'invoice.draft',
  about: ({ invoiceId }) => invoiceId,
  input: z.object({ invoiceId: id<'invoice'>(), revision: count(), words: z.string().max(2000) }),
  async run(tx, actor: PersonActor, { invoiceId, revision, words }, now) {
    if (words.trim() === '') return refuse('no-without-words')
    const found = await ownDraft(tx, actor, invoiceId)
    if (!found.ok) return found
    const { draft, memberPerson } = found.value
    if (memberPerson !== actor.personId) return refuse('business-not-yours')
    if (draft.state !== 'submitted') return refuse('not-submitted')
    if (draft.revision !== revision) return refuse('changed-meanwhile')
    if (draft.submittedBy === actor.personId || draft.agreedBy !== undefined) return refuse('agreed-already')
    const events = [{ kind: 'disagreed', by: actor.personId, words: words.trim() }] as const
    await moveDraft(tx, actor.cooperativeId, invoiceId, 'draft', actor.personId, events, now.at)
    return ok(invoiceId)
  },
})
