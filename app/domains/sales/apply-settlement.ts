/** What follows when an invoice stands elsewhere than before: kept, told, and shared out what is due by it. */
import type { CooperativeActor } from '../../platform/actor.ts'
import type { Now } from '../../platform/clock.ts'
import type { Tx } from '../../platform/database.ts'
import { sales as words } from '../../text/nl/sales.ts'
import { newId, type Id } from '../../values/id.ts'
import { sum, type Cents } from '../../values/money.ts'
import { ok, type Result } from '../../values/result.ts'
import { shareOutEarnings, tellMoneyChanged } from '../pots/index.ts'
import { dueOfShares, type SharingFacts } from './due-to-share.ts'
import type { NewEvent } from './invoice.db.ts'
import { storeSettlement, type NewSettlement, type Settleable } from './settle.db.ts'

/** How an invoice stands after a settlement, in cents, and the sharings it caused. */
export type Settled = {
  readonly open: Cents
  readonly paid: Cents
  readonly sharings: readonly Id<'sharing'>[]
}

/**
 * Keeps a settlement with where the invoice stands after it, and shares out (or takes back) what is due by that.
 *
 * @param given its `id` is made here, unless something that is kept already names it
 * @param after the invoice as it stands then, but for what is shared of it
 */
export async function applySettlement(
  tx: Tx,
  actor: CooperativeActor,
  given: Omit<NewSettlement, 'id'> & { readonly id?: Id<'settlement'> },
  after: SharingFacts & Pick<Settleable, 'shares' | 'number' | 'writtenOff'>,
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
  const about = words.entry.shared(after)
  const sharings: Id<'sharing'>[] = []
  for (const { share, due: turnover } of due) {
    const { memberId } = share
    await tellMoneyChanged(tx, actor.cooperativeId, memberId)
    if (turnover === 0n) continue
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
    const shared = await shareOutEarnings(tx, actor, event, now, commandId)
    if (!shared.ok) return shared
    sharings.push(...shared.value)
  }
  return ok({
    open: after.total - after.creditedTotal - after.paid - after.writtenOff,
    paid: after.paid,
    sharings,
  })
}
