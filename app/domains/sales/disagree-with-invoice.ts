import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { count, id, ownWords } from '../../platform/input.ts'
import { ok, refuse } from '../../values/result.ts'
import { tellLeader } from './ask-member.ts'
import { moveDraft } from './invoice.db.ts'
import { shareToAnswer } from './lock-share-to-answer.ts'

/**
 * A member says no to an invoice in which they have a share, as somebody else put it forward (`revision`, as it was
 * seen), and what is wrong with it. It is a draft again: nobody can approve it, and who leads it or the administration
 * mends it and puts it forward anew. Who leads it hears by mail of the no of another. Gives the id.
 */
export const disagreeWithInvoice = command({
  name: 'sales.disagree-with-invoice',
  may: 'invoice.draft',
  about: ({ invoiceId }) => invoiceId,
  input: z.object({ invoiceId: id<'invoice'>(), revision: count(), words: ownWords(2000) }),
  async run(tx, actor: PersonActor, { invoiceId, revision, words }, now) {
    if (words.trim() === '') return refuse('no-without-words')
    const found = await shareToAnswer(tx, actor, { invoiceId, revision })
    if (!found.ok) return found
    const events = [{ kind: 'disagreed', by: actor.personId, words: words.trim() }] as const
    await moveDraft(tx, actor.cooperativeId, invoiceId, 'draft', actor.personId, events, now.at)
    const { leads, memberId } = found.value.share
    if (!leads) await tellLeader(tx, actor.cooperativeId, { invoiceId, revision, memberId })
    return ok(invoiceId)
  },
})
