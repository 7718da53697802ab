import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id, ownWords } from '../../platform/input.ts'
import { refuse, type Result } from '../../values/result.ts'
import { checkNotOwn, holdPen, paymentUnderWay } from '../books/index.ts'
import { partsOf } from './cost-share.db.ts'
import * as db from './cost.db.ts'
import { takeBackCost, type TakeBackRefusal } from './take-back-cost.ts'

/**
 * Takes a wrongly booked cost back: a reversing entry today, and every part gets back what it gave. The cost and its
 * receipt stay to be seen; a receipt that came out of the tray lies there again, to be booked right.
 *
 * Refuses: `cost-not-found`, `own-cost` (somebody else takes it back), `already-reversed`, `cost-paid` (undo the bank
 * line first), `cost-being-paid` (the bank has it: what comes due again would be paid twice), `cost-of-supplier`
 * (take back the invoice it came with).
 */
export const reverseCost = command({
  name: 'spending.reverse-cost',
  about: ({ costId }) => costId,
  may: 'cost.book',
  input: z.object({ costId: id<'cost'>(), reason: ownWords(500).min(1) }),
  async run(
    tx,
    actor: PersonActor,
    { costId, reason },
    now,
    commandId,
  ): Promise<
    Result<
      null,
      | TakeBackRefusal
      | 'cost-not-found'
      | 'own-cost'
      | 'already-reversed'
      | 'cost-paid'
      | 'cost-being-paid'
      | 'cost-of-supplier'
    >
  > {
    await holdPen(tx, actor.cooperativeId)
    const cost = await db.costById(tx, actor.cooperativeId, costId)
    if (!cost) return refuse('cost-not-found')
    const parts = await partsOf(tx, actor.cooperativeId, cost)
    const own = await checkNotOwn(tx, actor, [cost.memberId, ...parts.map(({ memberId }) => memberId)])
    if (!own.ok) return refuse('own-cost')
    if (cost.reversedAt) return refuse('already-reversed')
    if (cost.paid !== 0n) return refuse('cost-paid')
    if (await paymentUnderWay(tx, actor.cooperativeId, 'job-cost', costId)) return refuse('cost-being-paid')
    if (await db.isOfSupplier(tx, actor.cooperativeId, costId)) return refuse('cost-of-supplier')
    return takeBackCost(tx, actor, cost, reason, now, commandId)
  },
})
