import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { count, id } from '../../platform/input.ts'
import { ok, refuse } from '../../values/result.ts'
import { askMembers } from './ask-member.ts'
import { contentInput } from './input.ts'
import { replaceDraft, type NewEvent } from './invoice.db.ts'
import { asksMoreThanAgreed } from './invoice.ts'
import { ownDraft } from './lock-own-draft.ts'
import { priceInPlace } from './find-place.ts'
import { splitAnew, stillFits } from './split-anew.ts'

/**
 * Puts another version of a draft in place of the one that was seen (`revision`), and with `submit` sends it
 * to the administration. What was submitted must be taken back first. The invoice stays of the same member.
 */
export const changeDraft = command({
  name: 'sales.change-draft',
  about: ({ invoiceId }) => invoiceId,
  may: 'invoice.draft',
  onBehalf: ({ submit }) => (submit ? 'invoice-put-forward' : 'invoice-written'),
  input: contentInput.extend({
    invoiceId: id<'invoice'>(),
    revision: count(),
    submit: z.boolean(),
  }),
  async run(tx, actor: PersonActor, { invoiceId, revision, submit, ...content }, now) {
    const found = await ownDraft(tx, actor, invoiceId)
    if (!found.ok) return found
    const { draft } = found.value
    if (draft.state === 'submitted') return refuse('not-a-draft')
    if (draft.revision !== revision) return refuse('changed-meanwhile')
    if (draft.memberId !== content.memberId) return refuse('business-not-yours')
    const totals = await priceInPlace(tx, actor, content, now.today)
    if (!totals.ok) return totals
    const { place: _place, ...amounts } = totals.value
    if (asksMoreThanAgreed(amounts, draft.agreedMost)) return refuse('more-than-agreed')
    const fits = submit ? stillFits(draft, amounts) : ok(null)
    if (!fits.ok) return fits
    const by = actor.personId
    const events: NewEvent[] = [
      { kind: 'changed', by },
      ...(submit ? [{ kind: 'submitted', by } as const] : []),
    ]
    const version = { ...content, ...amounts, id: invoiceId }
    await replaceDraft(
      tx,
      actor.cooperativeId,
      version,
      submit ? 'submitted' : draft.state,
      by,
      events,
      now.at,
    )
    await splitAnew(tx, actor, draft, version)
    if (submit) await askMembers(tx, actor, { invoiceId, revision: revision + 1, shares: draft.shares })
    return ok(invoiceId)
  },
})
