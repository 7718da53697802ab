import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id } from '../../platform/input.ts'
import { ok, refuse } from '../../values/result.ts'
import { moveDraft } from './invoice.db.ts'
import { ownDraft } from './lock-own-draft.ts'

/** Takes back what was sent to the administration, as long as it is not issued: it is a draft again. */
export const withdrawSubmission = command({
  name: 'sales.withdraw-submission',
  about: ({ invoiceId }) => invoiceId,
  may: 'invoice.draft',
  onBehalf: 'invoice-taken-back',
  input: z.object({ invoiceId: id<'invoice'>() }),
  async run(tx, actor: PersonActor, { invoiceId }, now) {
    const found = await ownDraft(tx, actor, invoiceId)
    if (!found.ok) return found
    if (found.value.draft.state !== 'submitted') return refuse('not-submitted')
    const events = [{ kind: 'taken-back', by: actor.personId }] as const
    await moveDraft(tx, actor.cooperativeId, invoiceId, 'draft', actor.personId, events, now.at)
    return ok(invoiceId)
  },
})
