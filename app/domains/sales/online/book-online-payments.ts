import { z } from 'zod'
import type { PersonActor } from '../../../platform/actor.ts'
import type { Now } from '../../../platform/clock.ts'
import { command } from '../../../platform/command.ts'
import type { Tx } from '../../../platform/database.ts'
import { newId } from '../../../values/id.ts'
import { ok, type Result } from '../../../values/result.ts'
import { checkNotOwn, closedUntil, holdPen, post } from '../../books/index.ts'
import { membersOfInvoices } from '../for-pots.db.ts'
import { overpaidOn } from '../refunds.db.ts'
import { lockForSettling } from '../settle.db.ts'
import { owedOf, standsAt } from '../settlement.ts'
import { settle, type SettleRefusal } from '../settle.ts'
import { divided, onlineEntry } from './online-payment.ts'
import { insertBooking, orTakenBack, paymentsToBook, type OnlinePayment } from './payment.db.ts'

/** What came of booking: how many payments, how many are left for another, and which could not be, with why. */
export type OnlineBooked = {
  booked: number
  left: number
  readonly refused: { readonly number: string; readonly reason: SettleRefusal }[]
}

/**
 * Books what came in online, and what went back: on the invoice, and what was paid too much beside it; against what
 * is on its way to us. What is of the own work is left for somebody else (decision 0015). Pressed twice, it is booked
 * once.
 *
 * One that cannot be booked is left, with why; the others are booked all the same.
 */
export const bookOnlinePayments = command({
  name: 'sales.book-online-payments',
  may: 'online-payments.book',
  input: z.object({}),
  async run(tx, actor: PersonActor, _input, now, commandId): Promise<Result<OnlineBooked, never>> {
    const { cooperativeId } = actor
    await holdPen(tx, cooperativeId)
    const done: OnlineBooked = { booked: 0, left: 0, refused: [] }
    for (const payment of await paymentsToBook(tx, cooperativeId)) {
      const own = await checkNotOwn(
        tx,
        actor,
        await membersOfInvoices(tx, cooperativeId, [payment.invoiceId]),
      )
      if (!own.ok) {
        done.left += 1
        continue
      }
      // What cannot be booked stays to be booked, and keeps nothing else from it.
      const booked = await orTakenBack(tx, () => bookOne(tx, actor, payment, now, commandId))
      if (booked.ok) done.booked += 1
      else done.refused.push({ number: payment.number, reason: booked.reason })
    }
    return ok(done)
  },
})

async function bookOne(
  tx: Tx,
  actor: PersonActor,
  payment: OnlinePayment,
  now: Now,
  commandId: string,
): Promise<Result<null, SettleRefusal>> {
  const { cooperativeId, personId } = actor
  const { id: paymentId, invoiceId, number, came, went, bookedOnInvoice, bookedOverpaid, paidOn } = payment
  const invoice = (await lockForSettling(tx, cooperativeId, invoiceId))!
  const toBook = came - went - bookedOnInvoice - bookedOverpaid
  const parts = divided(toBook, {
    collectable: owedOf(standsAt(invoice)),
    paid: invoice.paid,
    kept: await overpaidOn(tx, cooperativeId, invoiceId),
  })
  const closed = await closedUntil(tx, cooperativeId)
  const isFirst = bookedOnInvoice === 0n && bookedOverpaid === 0n
  const on = isFirst && paidOn && (closed === undefined || paidOn > closed) ? paidOn : now.today
  const posted = await post(
    tx,
    actor,
    onlineEntry(parts, { invoiceId, number, countsOn: on }),
    now,
    commandId,
  )
  const booking = { id: newId<'online-booking'>(now.at), paymentId, entryId: posted.id, ...parts }
  await insertBooking(tx, cooperativeId, { ...booking, by: personId, at: now.at })
  if (parts.onInvoice === 0n) return ok(null)
  const cause = parts.onInvoice > 0n ? 'payment' : 'reversal'
  const given = { invoiceId, amount: parts.onInvoice, countsOn: on, entryId: posted.id, cause } as const
  const settled = await settle(tx, actor, given, now, commandId)
  return settled.ok ? ok(null) : settled
}
