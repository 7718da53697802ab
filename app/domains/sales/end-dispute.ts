import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id, ownWords } from '../../platform/input.ts'
import { ok, refuse } from '../../values/result.ts'
import { setDisputed } from './dispute.db.ts'
import { lockInvoice } from './invoice.db.ts'

/** The discussion about an invoice is over; `words` say how it ended. */
export const endDispute = command({
  name: 'sales.end-dispute',
  about: ({ invoiceId }) => invoiceId,
  may: 'invoice.approve',
  input: z.object({ invoiceId: id<'invoice'>(), words: ownWords(2000) }),
  async run(tx, actor: PersonActor, { invoiceId, words }, now) {
    const found = await lockInvoice(tx, actor.cooperativeId, invoiceId)
    if (found?.invoice.state !== 'issued') return refuse('not-an-issued-invoice')
    if (!found.invoice.disputedAt) return refuse('not-disputed')
    const event = { kind: 'dispute-ended', by: actor.personId, words: words.trim() } as const
    await setDisputed(tx, actor.cooperativeId, invoiceId, null, event, now.at)
    return ok(null)
  },
})
