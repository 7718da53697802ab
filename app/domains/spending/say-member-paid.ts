import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id } from '../../platform/input.ts'
import { spending as words } from '../../text/nl/spending.ts'
import { newId } from '../../values/id.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { checkNotOwn, holdPen, post } from '../books/index.ts'
import { costById, isOfSupplier, storePayer } from './cost.db.ts'

/**
 * Says of a cost that stands open at the shop that the member had paid it: what the co-operative owed to the shop it
 * owes to the member, from today. The cost itself, its VAT and what was shared out stay as they are.
 *
 * Refuses: `cost-not-found`, `own-cost`, `already-reversed`, `cost-not-owed-to-shop` when it is paid, partly too, or
 * the member is the payer already, `cost-of-supplier` when it is paid with an invoice.
 */
export const sayMemberPaid = command({
  name: 'spending.say-member-paid',
  about: ({ costId }) => costId,
  may: 'cost.book',
  input: z.object({ costId: id<'cost'>() }),
  async run(
    tx,
    actor: PersonActor,
    { costId },
    now,
    commandId,
  ): Promise<
    Result<
      null,
      'cost-not-found' | 'own-cost' | 'already-reversed' | 'cost-not-owed-to-shop' | 'cost-of-supplier'
    >
  > {
    const { cooperativeId } = actor
    await holdPen(tx, cooperativeId)
    const cost = await costById(tx, cooperativeId, costId)
    if (!cost) return refuse('cost-not-found')
    if (!(await checkNotOwn(tx, actor, [cost.memberId])).ok) return refuse('own-cost')
    if (cost.reversedAt) return refuse('already-reversed')
    if (cost.paidBy === 'member' || cost.paid !== 0n) return refuse('cost-not-owed-to-shop')
    if (await isOfSupplier(tx, cooperativeId, costId)) return refuse('cost-of-supplier')
    const entryId = newId<'entry'>(now.at)
    const entry = {
      book: 'costs',
      countsOn: now.today,
      description: words.entryMemberPaid(cost).slice(0, 300),
      lines: [
        { account: 'creditors', amount: cost.total },
        { account: 'owed-to-members', amount: -cost.total, memberId: cost.memberId },
      ],
    } as const
    await post(tx, actor, entry, now, commandId, entryId)
    await storePayer(tx, cooperativeId, costId, entryId)
    return ok(null)
  },
})
