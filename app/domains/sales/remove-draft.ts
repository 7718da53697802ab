import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id } from '../../platform/input.ts'
import { ok, refuse } from '../../values/result.ts'
import { deleteDraft, moveDraft, wasSubmitted } from './invoice.db.ts'
import { ownDraft } from './lock-own-draft.ts'

/**
 * Drops a draft. One that the administration never had is gone; one that they had is kept as withdrawn, so
 * that what they said about it stays.
 */
export const removeDraft = command({
  name: 'sales.remove-draft',
  about: ({ invoiceId }) => invoiceId,
  may: 'invoice.draft',
  onBehalf: 'invoice-written',
  input: z.object({ invoiceId: id<'invoice'>() }),
  async run(tx, actor: PersonActor, { invoiceId }, now) {
    const found = await ownDraft(tx, actor, invoiceId)
    if (!found.ok) return found
    if (found.value.draft.state === 'submitted') return refuse('not-a-draft')
    if (await wasSubmitted(tx, actor.cooperativeId, invoiceId)) {
      const events = [{ kind: 'withdrawn', by: actor.personId }] as const
      await moveDraft(tx, actor.cooperativeId, invoiceId, 'withdrawn', actor.personId, events, now.at)
    } else {
      await deleteDraft(tx, actor.cooperativeId, invoiceId)
    }
    return ok(null)
  },
})
