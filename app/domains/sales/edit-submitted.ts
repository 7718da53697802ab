import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { count, id } from '../../platform/input.ts'
import { ok, refuse } from '../../values/result.ts'
import { askMembers } from './ask-member.ts'
import { changesBetween } from './changes.ts'
import { contentInput } from './input.ts'
import { replaceDraft } from './invoice.db.ts'
import { ownDraft } from './lock-own-draft.ts'
import { priceInPlace } from './find-place.ts'
import { splitAnew } from './split-anew.ts'

/**
 * The administration mends what a member submitted. What changed is kept beside who and when, for the member
 * to see; who mends puts it forward anew, so that the member says yes to it or another administrator approves.
 * Gives the id; the revision goes up by one. Nobody mends their own this way: they take it back first.
 */
export const editSubmitted = command({
  name: 'sales.edit-submitted',
  about: ({ invoiceId }) => invoiceId,
  may: 'invoice.approve',
  input: contentInput.extend({ invoiceId: id<'invoice'>(), revision: count() }),
  async run(tx, actor: PersonActor, { invoiceId, revision, ...content }, now) {
    const found = await ownDraft(tx, actor, invoiceId)
    if (!found.ok) return found
    const { draft, memberPerson } = found.value
    if (draft.state !== 'submitted') return refuse('not-submitted')
    if (memberPerson === actor.personId) return refuse('own-invoice')
    if (draft.revision !== revision) return refuse('changed-meanwhile')
    if (draft.memberId !== content.memberId) return refuse('business-not-yours')
    const totals = await priceInPlace(tx, actor, content, now.today)
    if (!totals.ok) return totals
    const { place: _place, ...amounts } = totals.value
    const version = { ...content, ...amounts, id: invoiceId }
    const events = [{ kind: 'edited', by: actor.personId, changes: changesBetween(draft, version) }] as const
    await replaceDraft(tx, actor.cooperativeId, version, 'submitted', actor.personId, events, now.at)
    await splitAnew(tx, actor, draft, version)
    await askMembers(tx, actor, { invoiceId, revision: revision + 1, shares: draft.shares })
    return ok(invoiceId)
  },
})
