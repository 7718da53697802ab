import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { count, id } from '../../platform/input.ts'
import { may } from '../../platform/permissions.ts'
import type { Id } from '../../values/id.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { askMembers } from './ask-member.ts'
import { moveDraft, type NewEvent } from './invoice.db.ts'
import { ownDraft, type OwnDraftRefusal } from './lock-own-draft.ts'
import { fitsNow, newSplitInWords, splitInWords, type NewSplitRefusal } from './check-new-split.ts'
import { oneShare, replaceShares } from './share.db.ts'
import { lockedShares } from './split-anew.ts'
import { splitInput } from './split-input.ts'
import { inOrder } from './split.ts'

export type SplitInvoiceRefusal = OwnDraftRefusal | NewSplitRefusal | 'changed-meanwhile'

/**
 * Says of a draft, as it was seen (`revision`), who worked on it and how it is split; without a split it is all of who
 * drafts it again. Whose draft it is, is always one of them. What waits already is put forward anew by whoever of the
 * administration does this, and asked of each member again. Gives the id; the revision goes up by one.
 */
export const splitInvoice = command({
  name: 'sales.split-invoice',
  about: ({ invoiceId }) => invoiceId,
  may: 'invoice.draft',
  onBehalf: 'invoice-written',
  input: z.object({ invoiceId: id<'invoice'>(), revision: count(), split: splitInput.optional() }),
  async run(
    tx,
    actor: PersonActor,
    { invoiceId, revision, split: said },
    now,
  ): Promise<Result<Id<'invoice'>, SplitInvoiceRefusal>> {
    const found = await ownDraft(tx, actor, invoiceId)
    if (!found.ok) return found
    const { draft, memberPerson } = found.value
    const waits = draft.state === 'submitted'
    if (waits && (!may(actor, 'invoices.draft') || memberPerson === actor.personId))
      return refuse('not-a-draft')
    if (draft.revision !== revision) return refuse('changed-meanwhile')
    const split = said && inOrder(said, draft.memberId)
    const fits = split ? await fitsNow(tx, split, draft, now.today) : ok(null)
    if (!fits.ok) return fits
    const before = splitInWords(draft.shares)
    const state = draft.state === 'submitted' ? 'submitted' : draft.state
    // The revision first: the shares belong to it.
    const after = split ? await newSplitInWords(tx, split, draft) : ''
    const changes = [{ what: 'split', from: before, to: after }] as const
    const events: NewEvent[] = [{ kind: waits ? 'edited' : 'changed', by: actor.personId, changes }]
    await moveDraft(tx, actor.cooperativeId, invoiceId, state, actor.personId, events, now.at)
    if (split) await replaceShares(tx, actor.cooperativeId, draft, split, draft)
    else await oneShare(tx, actor.cooperativeId, draft)
    if (waits) {
      const shares = await lockedShares(tx, actor, invoiceId)
      await askMembers(tx, actor, { invoiceId, revision: revision + 1, shares })
    }
    return ok(invoiceId)
  },
})
