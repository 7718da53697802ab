import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { newId } from '../../values/id.ts'
import { ok } from '../../values/result.ts'
import { askMembers } from './ask-member.ts'
import { contentInput } from './input.ts'
import { insertDraft, type NewEvent } from './invoice.db.ts'
import { priceInPlace } from './place.ts'

/** The revision of what is new. */
const FIRST = 1

/**
 * Keeps a new draft, and with `submit` sends it to the administration at once. A member drafts for their own
 * businesses, the administration on behalf of every member. Gives the id of the invoice.
 */
export const draftInvoice = command({
  name: 'sales.draft-invoice',
  may: 'invoice.draft',
  input: contentInput.extend({ submit: z.boolean() }),
  async run(tx, actor: PersonActor, { submit, ...content }, now) {
    const totals = await priceInPlace(tx, actor, content, now.today)
    if (!totals.ok) return totals
    const id = newId<'invoice'>(now.at)
    const { place, ...amounts } = totals.value
    const by = actor.personId
    const events: NewEvent[] = [
      { kind: 'drafted', by },
      ...(submit ? [{ kind: 'submitted', by } as const] : []),
    ]
    const draft = { ...content, ...amounts, id }
    await insertDraft(tx, actor.cooperativeId, draft, by, submit ? 'submitted' : 'draft', events, now.at)
    const whole = { memberId: content.memberId, person: place.memberPerson, leads: true }
    if (submit) await askMembers(tx, actor, { invoiceId: id, revision: FIRST, shares: [whole] })
    return ok(id)
  },
  about: (_input, id) => id,
})
