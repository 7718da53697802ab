import type { CooperativeActor } from '../../platform/actor.ts'
import type { Now } from '../../platform/clock.ts'
import type { Tx } from '../../platform/database.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { ok, type Result } from '../../values/result.ts'
import { shareOutEarnings, tellMoneyChanged } from '../pots/index.ts'
import type { PartOfCost } from '../sales/index.ts'

export type ShareCostRefusal = 'no-scheme-in-force'

/** A cost that changes what is shared out. */
export type CostToShare = {
  readonly id: Id<'cost'>
  /** Who carries it, each in cents; below zero gives back. */
  readonly parts: readonly PartOfCost[]
  readonly supplier: string
  readonly description: string
  readonly countsOn: Day
}

/** Lets every part of the scheme carry a cost, or give back what it carried (`reversal`). For who holds the pen. */
export async function shareCost(
  tx: Tx,
  actor: CooperativeActor,
  { id: costId, parts, supplier, description, countsOn }: CostToShare,
  now: Now,
  commandId: string,
  cause: 'cost' | 'reversal' = 'cost',
): Promise<Result<null, ShareCostRefusal>> {
  const about = `${supplier}, ${description}`
  for (const { memberId, net } of parts) {
    if (net === 0n) continue
    const event = { memberId, turnover: 0n, jobCosts: net, countsOn, cause, costId, about }
    await tellMoneyChanged(tx, actor.cooperativeId, memberId)
    const shared = await shareOutEarnings(tx, actor, event, now, commandId)
    if (!shared.ok) return shared
  }
  return ok(null)
}
