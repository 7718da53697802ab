/**
 * What makes an issued invoice smaller or larger: money in, money back, a credit note. The one way to get
 * there.
 */
import { personOf, type CooperativeActor } from '../../platform/actor.ts'
import type { Now } from '../../platform/clock.ts'
import type { Tx } from '../../platform/database.ts'
import { sales as words } from '../../text/nl/sales.ts'
import type { Day } from '../../values/day.ts'
import { newId, type Id } from '../../values/id.ts'
import { abs, sum, type Cents } from '../../values/money.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { share, tellMoneyChanged } from '../pots/index.ts'
import { dueOfShares, type SharingFacts } from './due-to-share.ts'
import type { NewEvent } from './invoice.db.ts'
import { lockForSettling, storeSettlement, type NewSettlement, type Settleable } from './settle.db.ts'

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

/** How an invoice stands after a settlement, in cents, and the sharings it caused. */
export type Settled = {
  readonly open: Cents
  readonly paid: Cents
  readonly sharings: readonly Id<'sharing'>[]
}

/**
 * Settles money on an issued invoice, and shares out what is due by it. For the bank, after it posted the
 * entry (which holds the pen of the co-operative).
 *
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
  const invoice = await lockForSettling(tx, actor.cooperativeId, payment.invoiceId)
  if (!invoice) return refuse('invoice-not-found')
  const most = payment.undoes ? invoice.total - invoice.paid : invoice.open
  if (amount > 0n && amount > most) return refuse('more-than-open', { number: invoice.number })
  if (-amount > invoice.paid) return refuse('more-than-paid', { number: invoice.number })
  const after = { ...invoice, paid: invoice.paid + amount }
  const event = { kind: eventOf(amount, invoice.open - amount), by: personOf(actor), amount: abs(amount) }
  return applied(tx, actor, { ...payment, net: 0n, creditNoteId: undefined }, after, event, now, commandId)
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
  return applied(tx, actor, { ...credit, cause: 'credit' }, after, event, now, commandId)
}

function eventOf(amount: Cents, openAfter: Cents): 'paid' | 'part-paid' | 'payment-reversed' {
  if (amount < 0n) return 'payment-reversed'
  return openAfter === 0n ? 'paid' : 'part-paid'
}

async function applied(
  tx: Tx,
  actor: CooperativeActor,
  given: Omit<NewSettlement, 'id'>,
  after: SharingFacts & Pick<Settleable, 'shares' | 'number'>,
  event: NewEvent,
  now: Now,
  commandId: string,
): Promise<Result<Settled, SettleRefusal>> {
  const settlement = { ...given, id: newId<'settlement'>(now.at) }
  const due = dueOfShares(after)
  const shares = due.map(({ share }) => share)
  const standing = { ...after, shares, sharedNet: sum(shares.map(({ sharedNet }) => sharedNet)) }
  await storeSettlement(tx, actor.cooperativeId, settlement, standing, event, now.at)
  const { invoiceId, countsOn, cause } = settlement
  const about = words.entry.shared(after)
  const sharings: Id<'sharing'>[] = []
  for (const { share: of, due: turnover } of due) {
    await tellMoneyChanged(tx, actor.cooperativeId, of.memberId)
    if (turnover === 0n) continue
    const { memberId } = of
    const event = {
      memberId,
      turnover,
      jobCosts: 0n,
      countsOn,
      cause,
      invoiceId,
      settlementId: settlement.id,
      about,
    }
    const shared = await share(tx, actor, event, now, commandId)
    if (!shared.ok) return shared
    sharings.push(...shared.value)
  }
  return ok({ open: after.total - after.creditedTotal - after.paid, paid: after.paid, sharings })
}
