import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { count, id } from '../../platform/input.ts'
import { ok, refuse } from '../../values/result.ts'
import { askMembers } from './ask-member.ts'
import { moveDraft } from './invoice.db.ts'
import { ownDraft } from './lock-own-draft.ts'
import { stillFits } from './split-anew.ts'

/** Sends a draft, as it was seen (`revision`), to the administration; of joint work the others are asked too. */
export const submitInvoice = command({
  name: 'sales.submit-invoice',
  about: ({ invoiceId }) => invoiceId,
  may: 'invoice.draft',
  onBehalf: 'invoice-put-forward',
  input: z.object({ invoiceId: id<'invoice'>(), revision: count() }),
  async run(tx, actor: PersonActor, { invoiceId, revision }, now) {
    const found = await ownDraft(tx, actor, invoiceId)
    if (!found.ok) return found
    if (found.value.draft.state === 'submitted') return refuse('not-a-draft')
    if (found.value.draft.revision !== revision) return refuse('changed-meanwhile')
    const { draft } = found.value
    const fits = stillFits(draft, draft)
    if (!fits.ok) return fits
    const events = [{ kind: 'submitted', by: actor.personId }] as const
    await moveDraft(tx, actor.cooperativeId, invoiceId, 'submitted', actor.personId, events, now.at)
    await askMembers(tx, actor, { invoiceId, revision: revision + 1, shares: draft.shares })
    return ok(invoiceId)
  },
})
