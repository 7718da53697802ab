import { z } from 'zod'
import type { JobActor } from '../../../platform/actor.ts'
import { command } from '../../../platform/command.ts'
import { cents, day, id } from '../../../platform/input.ts'
import { ok } from '../../../values/result.ts'
import { storeLooked, storeMade } from './payment.db.ts'

/** Keeps what its provider said of a payment: that it was made, or how it stands. Asked twice, it is the same. */
export const noteOnlinePayment = command({
  name: 'sales.note-online-payment',
  about: ({ paymentId }) => paymentId,
  may: 'job',
  input: z.object({
    paymentId: id<'online-payment'>(),
    said: z.union([
      z.object({ providerId: z.string().max(63), checkoutUrl: z.string().max(2000) }),
      z.object({
        state: z.enum(['open', 'paid', 'failed', 'expired', 'canceled', 'wrong']),
        came: cents(),
        went: cents(),
        paidOn: day().nullable(),
      }),
    ]),
  }),
  async run(tx, { cooperativeId }: JobActor, { paymentId, said }, now) {
    if ('providerId' in said) await storeMade(tx, cooperativeId, paymentId, said)
    else await storeLooked(tx, cooperativeId, paymentId, { ...said, at: now.at })
    return ok(null)
  },
})
