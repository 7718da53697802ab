import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id } from '../../platform/input.ts'
import { spending as words } from '../../text/nl/spending.ts'
import { ok, refuse } from '../../values/result.ts'
import { checkNotOwn, holdPen, reverse } from '../books/index.ts'
import { share, tellMoneyChanged } from '../pots/index.ts'
import { receiptBackInTray } from '../receipts/index.ts'
import * as db from './job-cost.db.ts'

/**
 * Takes a wrongly booked cost back: a reversing entry today, and every part gets back what it gave. The cost and its
 * receipt stay to be seen; a receipt that came out of the tray lies there again, to be booked right.
 *
 * Refuses: `cost-not-found`, `own-cost` (somebody else takes it back), `already-reversed`, `cost-paid` (undo the bank
 * line first).
 */
export const reverseJobCost = command({
  name: 'spending.reverse-job-cost',
  about: ({ costId }) => costId,
  may: 'cost.book',
  input: z.object({ costId: id<'job-cost'>(), reason: z.string().trim().min(1).max(500) }),
  async run(tx, actor: PersonActor, { costId, reason }, now, commandId) {
    await holdPen(tx, actor.cooperativeId)
    const cost = await db.costById(tx, actor.cooperativeId, costId)
    if (!cost) return refuse('cost-not-found')
    const own = await checkNotOwn(tx, actor, [cost.memberId])
    if (!own.ok) return refuse('own-cost')
    if (cost.reversedAt) return refuse('already-reversed')
    if (cost.paid !== 0n) return refuse('cost-paid')
    const name = words.entryOfReversal(cost)
    await reverse(tx, actor, cost.entryId, now.today, name, now, commandId)
    await receiptBackInTray(tx, actor.cooperativeId, costId)
    await db.storeReversal(tx, actor.cooperativeId, costId, { at: now.at, person: actor.personId, reason })
    const event = {
      memberId: cost.memberId,
      turnover: 0n,
      jobCosts: -cost.net,
      countsOn: now.today,
      cause: 'reversal',
      costId,
      about: `${cost.supplier}, ${cost.description}`,
    } as const
    await tellMoneyChanged(tx, actor.cooperativeId, cost.memberId)
    const shared = await share(tx, actor, event, now, commandId)
    return shared.ok ? ok(null) : shared
  },
})
