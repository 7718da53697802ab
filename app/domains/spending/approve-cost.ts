import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import type { Now } from '../../platform/clock.ts'
import { command } from '../../platform/command.ts'
import type { Tx } from '../../platform/database.ts'
import { id } from '../../platform/input.ts'
import type { Id } from '../../values/id.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { holdPen } from '../books/index.ts'
import { checkSecond, type SecondYesRefusal } from '../people/index.ts'
import { bookCost } from './book-cost.ts'
import { checkedCost, type CheckedCostRefusal } from './check-cost.ts'
import type { CostSideRefusal } from './find-cost-side.ts'
import { storedReceipt, type StoredReceiptRefusal } from './store-receipt.ts'
import { storeAnswer, waitingCostById, type WaitingCost } from './waiting-cost.db.ts'

export type AnswerCostRefusal = 'cost-not-found' | 'cost-answered' | SecondYesRefusal | 'own-cost'

export type ApproveCostRefusal =
  | AnswerCostRefusal
  | CheckedCostRefusal
  | CostSideRefusal
  | StoredReceiptRefusal
  | 'no-scheme-in-force'

/**
 * Says yes to a cost above the limit, as another than who filled it in, and books it. What is unusual about it stands
 * on the page beside the yes, so it is said knowingly.
 *
 * Refused: `cost-not-found`, `cost-answered`, `own-cost`, and what `checkSecond` (decision 0015) and
 * booking refuse.
 */
export const approveCost = command({
  name: 'spending.approve-cost',
  about: ({ costId }) => costId,
  may: 'cost.book',
  input: z.object({ costId: id<'cost'>() }),
  async run(tx, actor: PersonActor, { costId }, now, commandId): Promise<Result<null, ApproveCostRefusal>> {
    const found = await waitingFor(tx, actor, costId, now)
    if (!found.ok) return found
    const { invoiceId, ...of } = found.value
    const cost = await checkedCost(tx, actor, { ...of, invoiceId: invoiceId ?? undefined }, now)
    if (!cost.ok) return cost
    const booked = { as: costId, memberId: of.memberId }
    const receipt = of.fileId
      ? ok(of.fileId)
      : await storedReceipt(tx, actor, { inTray: of.receiptId! }, booked, now)
    if (!receipt.ok) return receipt
    const ready = { ...cost.value, id: costId, receiptId: receipt.value }
    const done = await bookCost(tx, actor, ready, now, commandId)
    if (!done.ok) return done
    const answer = { answer: 'yes', by: actor.personId, at: now.at, why: '' } as const
    await storeAnswer(tx, actor.cooperativeId, costId, answer)
    return ok(null)
  },
})

/**
 * A cost that this person may answer; holds the pen.
 *
 * @returns refused `cost-not-found`, `cost-answered`, and what `checkSecond` refuses
 */
export async function waitingFor(
  tx: Tx,
  actor: PersonActor,
  costId: Id<'cost'>,
  now: Now,
): Promise<Result<WaitingCost, 'cost-not-found' | 'cost-answered' | SecondYesRefusal>> {
  await holdPen(tx, actor.cooperativeId)
  const found = await waitingCostById(tx, actor.cooperativeId, costId)
  if (!found) return refuse('cost-not-found')
  if (found.answer) return refuse('cost-answered')
  const second = await checkSecond(tx, actor, { by: found.askedBy }, now)
  return second.ok ? ok(found) : second
}
