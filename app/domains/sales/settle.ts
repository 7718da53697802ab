/**
 * What makes an issued invoice smaller or larger: money in, money back, a credit note. The one way to get
 * there; what it comes to is reckoned in `settlement.ts`.
 */
import { personOf, type CooperativeActor } from '../../platform/actor.ts'
import type { Now } from '../../platform/clock.ts'
import type { Tx } from '../../platform/database.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { abs, type Cents } from '../../values/money.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { applySettlement, type Settled } from './apply-settlement.ts'
import { moveWrittenOff } from './move-written-off.ts'
import { lockForSettling, type NewSettlement, type Settleable } from './settle.db.ts'
import { afterMoney, owedOf, standsAt, type Money } from './settlement.ts'

export type { Settled }

export type SettleRefusal = 'invoice-not-found' | 'more-than-open' | 'more-than-paid' | 'no-scheme-in-force'

/**
 * Money on an invoice: in (`payment`, above 0) or back (`reversal`, below 0), in cents, with the entry that
 * booked it.
 */
export type Payment = Money & {
  readonly invoiceId: Id<'invoice'>
  /** The day the bank booked it. */
  readonly countsOn: Day
  readonly entryId: Id<'entry'>
  readonly cause: 'payment' | 'reversal'
}

/**
 * Settles money on an issued invoice, and shares out what is due by it. For the bank, after it posted the
 * entry (which holds the pen of the co-operative).
 *
 * Money for what was given up is written off no more: its VAT is owed again, and it is shared out as any payment. When
 * that money goes back, it is written off again. What a customer pays too much does not belong here
 * (`more-than-open`): the bank puts it elsewhere. An invoice that was credited after it was paid is open below 0;
 * paying that back is a reversal.
 *
 * @throws RangeError when the sign does not go with the cause
 */
export async function settle(
  tx: Tx,
  actor: CooperativeActor,
  payment: Payment,
  now: Now,
  commandId: string,
): Promise<Result<Settled, SettleRefusal>> {
  const { amount, cause, invoiceId, countsOn } = payment
  if (cause === 'payment' ? amount <= 0n : amount >= 0n) throw new RangeError(`a ${cause} of ${amount} cents`)
  const found = await lockForSettling(tx, actor.cooperativeId, invoiceId)
  if (!found) return refuse('invoice-not-found')
  const done = afterMoney(found, payment)
  if (!done.ok) return done
  const { writtenOff } = standsAt(done.value)
  const why = amount > 0n ? 'paid' : 'more'
  const move = { invoiceId, to: writtenOff, countsOn, why } as const
  const moveOff = (invoice: Settleable) =>
    writtenOff === invoice.writtenOff ? ok(invoice) : moveWrittenOff(tx, actor, invoice, move, now, commandId)
  const pay = (invoice: Settleable) => {
    const settlement = { ...payment, net: 0n, creditNoteId: undefined }
    const event = { kind: eventOf(amount, done.value), by: personOf(actor), amount: abs(amount) }
    const after = { ...invoice, paid: done.value.paid }
    return applySettlement(tx, actor, settlement, after, event, now, commandId)
  }
  // In the order in which they are told: it is not written off any more and was paid, or went back and is again.
  const [first, second] = amount > 0n ? [moveOff, pay] : [pay, moveOff]
  const half = await first(found)
  return half.ok ? second(half.value) : half
}

/**
 * Takes a credit note off the invoice it is for, and takes back what was shared of it when that was paid.
 *
 * @param invoice as locked by `lockForSettling`
 * @param credit cents above 0, with VAT (`amount`) and without (`net`)
 * @param ofShares what of `net` is taken off which member's share
 */
export async function settleCredit(
  tx: Tx,
  actor: CooperativeActor,
  invoice: Settleable,
  credit: Omit<NewSettlement, 'id' | 'cause'>,
  ofShares: ReadonlyMap<Id<'member'>, Cents>,
  now: Now,
  commandId: string,
): Promise<Result<Settled, 'no-scheme-in-force'>> {
  const after = {
    ...invoice,
    creditedNet: invoice.creditedNet + credit.net,
    creditedTotal: invoice.creditedTotal + credit.amount,
    shares: invoice.shares.map((share) => ({
      ...share,
      creditedNet: share.creditedNet + (ofShares.get(share.memberId) ?? 0n),
    })),
  }
  const event = { kind: 'credited', by: personOf(actor), amount: credit.amount } as const
  return applySettlement(tx, actor, { ...credit, cause: 'credit' }, after, event, now, commandId)
}

function eventOf(amount: Cents, after: Settleable): 'paid' | 'part-paid' | 'payment-reversed' {
  if (amount < 0n) return 'payment-reversed'
  return owedOf(standsAt(after)) === 0n ? 'paid' : 'part-paid'
}
