import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id, ownWords } from '../../platform/input.ts'
import { ok, refuse } from '../../values/result.ts'
import { setDisputed } from './dispute.db.ts'
import { lockInvoice } from './invoice.db.ts'

/** Marks an open invoice as being discussed with the customer: nobody is reminded of it meanwhile. */
export const markDisputed = command({
  name: 'sales.mark-disputed',
  about: ({ invoiceId }) => invoiceId,
  may: 'invoice.approve',
  input: z.object({ invoiceId: id<'invoice'>(), words: ownWords(2000) }),
  async run(tx, actor: PersonActor, { invoiceId, words }, now) {
    const found = await lockInvoice(tx, actor.cooperativeId, invoiceId)
    if (found?.invoice.state !== 'issued') return refuse('not-an-issued-invoice')
    if (found.invoice.open <= 0n) return refuse('nothing-open')
    if (found.invoice.disputedAt) return ok(null)
    const event = { kind: 'disputed', by: actor.personId, words: words.trim() } as const
    await setDisputed(tx, actor.cooperativeId, invoiceId, now.at, event, now.at)
    return ok(null)
  },
})
