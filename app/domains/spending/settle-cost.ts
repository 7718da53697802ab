import type { CooperativeActor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import * as db from './cost.db.ts'

export type SettleCostRefusal = 'cost-not-found' | 'cost-reversed' | 'more-than-cost' | 'more-than-was-paid'

/**
 * Marks a cost as paid by a line of the bank, wholly or in part; a negative amount undoes that. The bank posts the
 * entry itself, on the account of who paid. For who holds the pen.
 *
 * @param amount cents, above 0 when money went out for it
 * @returns who paid the shop, which says where the cost stands open, and whose cost it is
 */
export async function settleCost(
  tx: Tx,
  actor: CooperativeActor,
  costId: Id<'cost'>,
  amount: Cents,
): Promise<Result<Pick<db.Cost, 'paidBy' | 'memberId'>, SettleCostRefusal>> {
  const cost = await db.costById(tx, actor.cooperativeId, costId)
  if (!cost) return refuse('cost-not-found')
  if (cost.reversedAt && amount > 0n) return refuse('cost-reversed')
  if (cost.paid + amount > cost.total) return refuse('more-than-cost')
  if (cost.paid + amount < 0n) return refuse('more-than-was-paid')
  await db.storePaid(tx, actor.cooperativeId, costId, cost.paid + amount)
  return ok({ paidBy: cost.paidBy, memberId: cost.memberId })
}
