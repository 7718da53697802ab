import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id } from '../../platform/input.ts'
import { ok } from '../../values/result.ts'
import { insertEvents, markAgreed } from './invoice.db.ts'
import { markShareAgreed } from './share.db.ts'
import { shareToAnswer } from './lock-share-to-answer.ts'

/**
 * A member says yes to an invoice as somebody else put it forward (`revision`, as it was seen): to their own that the
 * administration wrote, after which who wrote it may approve it too; or to joint work in which they have a share. Gives
 * the id.
 */
export const agreeWithInvoice = command({
  name: 'sales.agree-with-invoice',
  may: 'invoice.draft',
  about: ({ invoiceId }) => invoiceId,
  input: z.object({ invoiceId: id<'invoice'>(), revision: z.number().int() }),
  async run(tx, actor: PersonActor, { invoiceId, revision }, now) {
    const found = await shareToAnswer(tx, actor, { invoiceId, revision })
    if (!found.ok) return found
    const { leads, memberId } = found.value.share
    const { cooperativeId, personId: by } = actor
    const events = [{ kind: 'agreed', by }] as const
    if (leads) {
      await markAgreed(tx, cooperativeId, invoiceId, by, events, now.at)
      return ok(invoiceId)
    }
    await markShareAgreed(tx, cooperativeId, { id: invoiceId, memberId, revision, by })
    await insertEvents(tx, cooperativeId, invoiceId, events, now.at)
    return ok(invoiceId)
  },
})
