import type { CooperativeActor } from '../../platform/actor.ts'
import type { Now } from '../../platform/clock.ts'
import type { Tx } from '../../platform/database.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'
import { ok, type Result } from '../../values/result.ts'
import { share, tellMoneyChanged } from '../pots/index.ts'

export type ShareCostRefusal = 'no-scheme-in-force'

/** A cost that changes what is shared out. `net` in cents; below zero gives back. */
export type CostToShare = {
  readonly id: Id<'job-cost'>
  readonly memberId: Id<'member'>
  readonly supplier: string
  readonly description: string
  readonly net: Cents
  readonly countsOn: Day
}

/** Lets every part of the scheme carry a cost, or give back what it carried (`reversal`). For who holds the pen. */
export async function shareCost(
  tx: Tx,
  actor: CooperativeActor,
  { id: costId, memberId, supplier, description, net, countsOn }: CostToShare,
  now: Now,
  commandId: string,
  cause: 'cost' | 'reversal' = 'cost',
): Promise<Result<null, ShareCostRefusal>> {
  const about = `${supplier}, ${description}`
  const event = { memberId, turnover: 0n, jobCosts: net, countsOn, cause, costId, about }
  await tellMoneyChanged(tx, actor.cooperativeId, memberId)
  const shared = await share(tx, actor, event, now, commandId)
  return shared.ok ? ok(null) : shared
}
