import type { Tx } from '../../../platform/database.ts'
import type { Day } from '../../../values/day.ts'
import type { Id } from '../../../values/id.ts'
import { sum, type Cents } from '../../../values/money.ts'
import { cashMovedBetween, potMovedBetween, sharedOfWork } from '../../pots/index.ts'
import { workInvoiced } from '../../sales/index.ts'
import type { Policy } from '../engine/policy.ts'
import { cashMonthOf, type CashMonth } from '../figures/month-of-work.ts'
import { daysOfMonth, monthsLater, monthWith, type Days } from '../figures/month.ts'
import type { StandingFact } from './place-fact.ts'

/**
 * The first days of the months before one in which something counted, since the first decision about an exemption: each
 * used a month of it (`hasIncomeThatCounts`), in whichever year it lay.
 */
export async function monthsThatCounted(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  memberId: Id<'member'>,
  facts: readonly StandingFact[],
  month: Day,
  policy: Policy,
): Promise<Day[]> {
  const [first] = facts
    .filter(({ field }) => field === 'exemption')
    .map(({ from }) => from)
    .toSorted()
  if (first === undefined || first >= month) return []
  const days = { from: first, until: daysOfMonth(monthsLater(month, -1)).until }
  const counted =
    policy.reservedPotCounts === false
      ? [
          ...(await potMovedBetween(tx, cooperativeId, memberId, days))
            .filter(({ purpose }) => purpose === 'payout')
            .map(({ countsOn, amount }) => ({ on: countsOn, amount: -amount })),
          ...(await inHand(tx, cooperativeId, memberId, days, cashMonthOf(policy))),
        ]
      : (await workInvoiced(tx, cooperativeId, memberId, days)).map(({ workedUntil, net }) => ({
          on: workedUntil,
          amount: net,
        }))
  const perMonth = Map.groupBy(counted, ({ on }) => monthWith(on))
  return [...perMonth].filter(([, of]) => sum(of.map(({ amount }) => amount)) > 0n).map(([one]) => one)
}

/** What was never in the pot, on a day of the month in which it counts: that of the work, or that of the payment. */
async function inHand(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  memberId: Id<'member'>,
  days: Days,
  cashBy: CashMonth,
): Promise<{ on: Day; amount: Cents }[]> {
  if (cashBy === 'payment') {
    const moved = await cashMovedBetween(tx, cooperativeId, memberId, days)
    return moved.map(({ countsOn: on, amount }) => ({ on, amount }))
  }
  const invoices = await workInvoiced(tx, cooperativeId, memberId, days)
  const found: { on: Day; amount: Cents }[] = []
  for (const [on, of] of Map.groupBy(invoices, ({ workedUntil }) => monthWith(workedUntil))) {
    const work = { invoices: of.map(({ invoiceId }) => invoiceId), costs: [] }
    const shared = await sharedOfWork(tx, cooperativeId, work)
    found.push({ on, amount: shared['member-cash'] ?? 0n })
  }
  return found
}
