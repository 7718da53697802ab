import type { PersonActor } from '../../platform/actor.ts'
import type { Now } from '../../platform/clock.ts'
import type { Tx } from '../../platform/database.ts'
import type { Day } from '../../values/day.ts'
import { newId, type Id } from '../../values/id.ts'
import { ok, type Result } from '../../values/result.ts'
import { post } from '../books/index.ts'
import type { PartOfCost } from '../sales/index.ts'
import { insertParts } from './cost-share.db.ts'
import type { Concern } from './cost-concerns.ts'
import { keptOf, lowersTurnover, type CostTarget } from './cost-kind.ts'
import { linesOf } from './divide-cost.ts'
import { costSide, type CostSideRefusal } from './find-cost-side.ts'
import { costEntry, type BookedCost, type CostOnReceipt } from './cost.ts'
import * as db from './cost.db.ts'
import { shareCost, type ShareCostRefusal } from './share-cost.ts'

/** A cost that was looked at, ready to be booked. Amounts in cents. */
export type CheckedCost = CostOnReceipt & {
  readonly id: Id<'cost'>
  readonly invoiceId?: Id<'invoice'> | undefined
  readonly target: CostTarget
  readonly booked: BookedCost
  /** Who carries it; together `booked.net`. */
  readonly parts: readonly PartOfCost[]
  /** The day on which it counts: that of the receipt, or today when the books are closed over it. */
  readonly countsOn: Day
  readonly receiptId: Id<'file'>
  /** What was unusual and said knowingly. */
  readonly sure: readonly Concern[]
}

/**
 * Books a cost: its entry, the cost that the member sees, and what it takes of what is shared out. For who holds the
 * pen and has checked that it may.
 *
 * @returns refused with what the pot, the training pot, the account or the scheme refuse
 */
export async function bookCost(
  tx: Tx,
  actor: PersonActor,
  cost: CheckedCost,
  now: Now,
  commandId: string,
): Promise<Result<null, CostSideRefusal | ShareCostRefusal>> {
  const { cooperativeId, personId } = actor
  const { id, target, booked, parts, countsOn, invoiceId } = cost
  const entryId = newId<'entry'>(now.at)
  const what = `${cost.supplier}: ${cost.description}`.slice(0, 300)
  const taken = { target, net: booked.net, what, invoiceId }
  const side = await costSide(tx, actor, taken, { id: entryId, countsOn }, now)
  if (!side.ok) return side
  const entry = costEntry(cost, booked, linesOf(side.value, parts), countsOn)
  await post(tx, actor, entry, now, commandId, entryId)
  const booking = { entryId, bookedAt: now.at, bookedBy: personId }
  await db.insertCost(tx, cooperativeId, {
    ...cost,
    ...booked,
    ...booking,
    ...keptOf(target),
    kind: target.kind,
    memberId: cost.memberId,
  })
  if (!lowersTurnover(target.kind)) return ok(null)
  await insertParts(tx, cooperativeId, id, parts)
  return shareCost(tx, actor, cost, now, commandId)
}
