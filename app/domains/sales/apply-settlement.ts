/** What follows when an invoice stands elsewhere than before: kept, told, and shared out what is due by it. */
import type { CooperativeActor } from '../../platform/actor.ts'
import type { Now } from '../../platform/clock.ts'
import type { Tx } from '../../platform/database.ts'
import { sales as words } from '../../text/nl/sales.ts'
import { newId } from '../../values/id.ts'
import { sum } from '../../values/money.ts'
import { ok, type Result } from '../../values/result.ts'
import { shareOutEarnings, tellMoneyChanged } from '../pots/index.ts'
import { dueOfShares } from './due-to-share.ts'
import type { NewEvent } from './invoice.db.ts'
import { storeSettlement, type NewSettlement, type Settleable } from './settle.db.ts'

/** An invoice as it stands after a settlement. */
export type Settled = Settleable

/** A settlement to keep; its `id` is made here, unless something that is kept already names it. */
export type ToSettle = Omit<NewSettlement, 'id'> & Partial<Pick<NewSettlement, 'id'>>

/**
 * Keeps a settlement with where the invoice stands after it, and shares out (or takes back) what is due by that.
 *
 * @param given after the invoice as it stands then, but for what is shared of it
 * @returns the invoice with that too
 */
export async function applySettlement(
  tx: Tx,
  actor: CooperativeActor,
  given: ToSettle,
  after: Settleable,
  event: NewEvent,
  now: Now,
  commandId: string,
): Promise<Result<Settled, 'no-scheme-in-force'>> {
  const settlement = { ...given, id: given.id ?? newId<'settlement'>(now.at) }
  const due = dueOfShares(after)
  const shares = due.map(({ share }) => share)
  const standing = { ...after, shares, sharedNet: sum(shares.map(({ sharedNet }) => sharedNet)) }
  await storeSettlement(tx, actor.cooperativeId, settlement, standing, event, now.at)
  const { invoiceId, countsOn, cause } = settlement
  const of = { jobCosts: 0n, countsOn, cause, invoiceId, settlementId: settlement.id }
  const about = words.entry.shared(after)
  for (const { share: whose, due: turnover } of due) {
    await tellMoneyChanged(tx, actor.cooperativeId, whose.memberId)
    if (turnover === 0n) continue
    const toShare = { ...of, memberId: whose.memberId, turnover, about }
    const shared = await shareOutEarnings(tx, actor, toShare, now, commandId)
    if (!shared.ok) return shared
  }
  return ok(standing)
}
