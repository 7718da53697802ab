import { z } from 'zod'
import type { JobActor } from '../../../platform/actor.ts'
import { command } from '../../../platform/command.ts'
import { id } from '../../../platform/input.ts'
import { newId } from '../../../values/id.ts'
import { ok, refuse, type Result } from '../../../values/result.ts'
import { invoiceById } from '../invoice.db.ts'
import { owedOf } from '../settlement.ts'
import { insertOnlinePayment, onlinePaymentsOf, type OnlinePayment } from './payment.db.ts'

/** So many times may somebody start to pay one invoice in an hour. */
const MOST_IN_AN_HOUR = 10
const HOUR = 60 * 60 * 1000
/** A payment that was started so long ago is used again. */
const STILL_FRESH = 10 * 60 * 1000

export type StartRefusal = 'nothing-to-pay' | 'paid-already' | 'too-many-payments'

/**
 * Keeps that the customer starts to pay what they owe. Pressed again within ten minutes it is the same payment, so that
 * nobody pays twice out of haste.
 *
 * @param provider the word of the provider with whom it is going to be made
 *
 * Refused: `nothing-to-pay`; `paid-already` when an online payment came in that is not booked yet; `too-many-payments`.
 */
export const startOnlinePayment = command({
  name: 'sales.start-online-payment',
  about: ({ invoiceId }) => invoiceId,
  may: 'job',
  input: z.object({ invoiceId: id<'invoice'>(), provider: z.string().max(31) }),
  async run(
    tx,
    { cooperativeId }: JobActor,
    { invoiceId, provider },
    now,
  ): Promise<Result<Pick<OnlinePayment, 'id'>, StartRefusal>> {
    const invoice = await invoiceById(tx, cooperativeId, invoiceId)
    if (invoice?.state !== 'issued' || invoice.kind !== 'invoice') return refuse('nothing-to-pay')
    const amount = owedOf(invoice)
    if (amount <= 0n) return refuse('nothing-to-pay')
    const before = await onlinePaymentsOf(tx, cooperativeId, invoiceId)
    if (before.some(isUnbooked)) return refuse('paid-already')
    const ago = ({ askedAt }: OnlinePayment) => now.at.getTime() - askedAt.getTime()
    const same = before.find(
      (one) =>
        ['asked', 'open'].includes(one.state) &&
        one.amount === amount &&
        one.provider === provider &&
        ago(one) < STILL_FRESH,
    )
    if (same) return ok({ id: same.id })
    if (before.filter((one) => ago(one) < HOUR).length >= MOST_IN_AN_HOUR) return refuse('too-many-payments')
    const payment = { id: newId<'online-payment'>(now.at), invoiceId, amount, provider, askedAt: now.at }
    await insertOnlinePayment(tx, cooperativeId, payment)
    return ok({ id: payment.id })
  },
})

/** Whether money came in that is not booked yet. */
export function isUnbooked({ came, went, bookedOnInvoice, bookedOverpaid }: OnlinePayment): boolean {
  return came - went > bookedOnInvoice + bookedOverpaid
}
