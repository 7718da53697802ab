import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { count, id, ownWords } from '../../platform/input.ts'
import { ok, refuse } from '../../values/result.ts'
import { moveDraft } from './invoice.db.ts'
import { ownDraft } from './lock-own-draft.ts'

/**
 * Sends what was submitted back to the member, with a reason in words. `revision` is the one that was seen.
 */
export const returnInvoice = command({
  name: 'sales.return-invoice',
  about: ({ invoiceId }) => invoiceId,
  may: 'invoice.approve',
  input: z.object({ invoiceId: id<'invoice'>(), revision: count(), reason: ownWords(2000) }),
  async run(tx, actor: PersonActor, { invoiceId, revision, reason }, now) {
    if (reason.trim() === '') return refuse('reason-missing')
    const found = await ownDraft(tx, actor, invoiceId)
    if (!found.ok) return found
    if (found.value.draft.state !== 'submitted') return refuse('not-submitted')
    if (found.value.draft.revision !== revision) return refuse('changed-meanwhile')
    const events = [{ kind: 'returned', by: actor.personId, words: reason.trim() }] as const
    await moveDraft(tx, actor.cooperativeId, invoiceId, 'returned', actor.personId, events, now.at)
    return ok(invoiceId)
  },
})
