/**
 * What makes an issued invoice smaller or larger: money in, money back, a credit note. The one way to get
 * there.
 */
import { personOf, type CooperativeActor } from '../../platform/actor.ts'
import type { Now } from '../../platform/clock.ts'
import type { Tx } from '../../platform/database.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { abs, greatest, least, type Cents } from '../../values/money.ts'
import { refuse, type Result } from '../../values/result.ts'
import { applySettlement, type Settled } from './apply-settlement.ts'
import { moveWrittenOff } from './move-written-off.ts'
import { lockForSettling, type NewSettlement, type Settleable } from './settle.db.ts'

export type { Settled }

export type SettleRefusal = 'invoice-not-found' | 'more-than-open' | 'more-than-paid' | 'no-scheme-in-force'

/**
 * Money on an invoice: in (`payment`, above 0) or back (`reversal`, below 0), in cents, with the entry that
 * booked it.
 */
export type Payment = {
  readonly invoiceId: Id<'invoice'>
  readonly amount: Cents
  /** The day the bank booked it. */
  readonly countsOn: Day
  readonly entryId: Id<'entry'>
  readonly cause: 'payment' | 'reversal'
  /** Takes an earlier paying back away again: it may bring back what we owed after a credit note. */
  readonly undoes?: boolean
}

/**
 * Settles money on an issued invoice, and shares out what is due by it. For the bank, after it posted the
 * entry (which holds the pen of the co-operative).
 *
 * Money for what was written off is written off no more: its VAT is owed again, and it is shared out as any payment.
 * What a customer pays too much does not belong here (`more-than-open`): the bank puts it elsewhere. An
 * invoice that was credited after it was paid is open below 0; paying that back is a reversal.
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
  const { amount, cause } = payment
  if (cause === 'payment' ? amount <= 0n : amount >= 0n) throw new RangeError(`a ${cause} of ${amount} cents`)
  const found = await lockForSettling(tx, actor.cooperativeId, payment.invoiceId)
  if (!found) return refuse('invoice-not-found')
  const { number, writtenOff } = found
  const most = payment.undoes ? found.total - found.paid : found.open + writtenOff
  if (amount > 0n && amount > most) return refuse('more-than-open', { number })
  if (-amount > found.paid) return refuse('more-than-paid', { number })
  const afterAll = least(writtenOff, greatest(0n, amount - found.open))
  const less = { invoiceId: payment.invoiceId, to: writtenOff - afterAll, countsOn: payment.countsOn }
  const moved = afterAll > 0n ? await moveWrittenOff(tx, actor, found, less, now, commandId) : undefined
  if (moved && !moved.ok) return moved
  const invoice = moved?.value ?? found
  const after = { ...invoice, paid: invoice.paid + amount }
  const event = { kind: eventOf(amount, invoice.open - amount), by: personOf(actor), amount: abs(amount) }
  return applySettlement(
    tx,
    actor,
    { ...payment, net: 0n, creditNoteId: undefined },
    after,
    event,
    now,
    commandId,
  )
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
): Promise<Result<Settled, SettleRefusal>> {
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

function eventOf(amount: Cents, openAfter: Cents): 'paid' | 'part-paid' | 'payment-reversed' {
  if (amount < 0n) return 'payment-reversed'
  return openAfter === 0n ? 'paid' : 'part-paid'
}
