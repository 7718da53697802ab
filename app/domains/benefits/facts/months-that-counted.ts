import type { Tx } from '../../../platform/database.ts'
import type { Day } from '../../../values/day.ts'
import type { Id } from '../../../values/id.ts'
import { sum } from '../../../values/money.ts'
import { potMovedBetween } from '../../pots/index.ts'
import { workInvoiced } from '../../sales/index.ts'
import type { Policy } from '../engine/policy.ts'
import { daysOfMonth, monthsLater, monthWith } from '../figures/month.ts'
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
  { reservedPotCounts }: Policy,
): Promise<Day[]> {
  const [first] = facts
    .filter(({ field }) => field === 'exemption')
    .map(({ from }) => from)
    .toSorted()
  if (first === undefined || first >= month) return []
  const days = { from: first, until: daysOfMonth(monthsLater(month, -1)).until }
  const counted =
    reservedPotCounts === false
      ? (await potMovedBetween(tx, cooperativeId, memberId, days))
          .filter(({ purpose }) => purpose === 'payout')
          .map(({ countsOn, amount }) => ({ on: countsOn, amount: -amount }))
      : (await workInvoiced(tx, cooperativeId, memberId, days)).map(({ workedUntil, net }) => ({
          on: workedUntil,
          amount: net,
        }))
  const perMonth = Map.groupBy(counted, ({ on }) => monthWith(on))
  return [...perMonth].filter(([, of]) => sum(of.map(({ amount }) => amount)) > 0n).map(([one]) => one)
}
