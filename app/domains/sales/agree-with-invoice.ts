import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id } from '../../platform/input.ts'
import { ok, refuse } from '../../values/result.ts'
import { markAgreed } from './invoice.db.ts'
import { ownDraft } from './own-draft.ts'

/**
 * The member says yes to their invoice as somebody of the administration wrote it (`revision`, as it was seen).
 * Then who wrote it may approve it too: two people saw it. Gives the id.
 */
export const agreeWithInvoice = command({
  name: 'sales.agree-with-invoice',
  may: 'invoice.draft',
  about: ({ invoiceId }) => invoiceId,
  input: z.object({ invoiceId: id<'invoice'>(), revision: z.number().int() }),
  async run(tx, actor: PersonActor, { invoiceId, revision }, now) {
    const found = await ownDraft(tx, actor, invoiceId)
    if (!found.ok) return found
    const { draft, memberPerson } = found.value
    if (memberPerson !== actor.personId) return refuse('business-not-yours')
    if (draft.state !== 'submitted') return refuse('not-submitted')
    if (draft.revision !== revision) return refuse('changed-meanwhile')
    if (draft.submittedBy === actor.personId || draft.agreedBy !== undefined) return refuse('agreed-already')
    const events = [{ kind: 'agreed', by: actor.personId }] as const
    await markAgreed(tx, actor.cooperativeId, invoiceId, actor.personId, events, now.at)
    return ok(invoiceId)
  },
})
