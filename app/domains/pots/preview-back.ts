/**
 * What taking turnover back would take from whom, without booking anything: the very sum that `shareOutEarnings` makes.
 */
import type { Tx } from '../../platform/database.ts'
import { yearOf, type Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { sum, type Cents } from '../../values/money.ts'
import * as db from './pots.db.ts'
import { readScheme } from './scheme-stored.ts'
import { shareOutEvent } from './share-out-event.ts'
import type { Part } from './share-out.ts'
import { slicesOf } from './sharing.ts'

/**
 * Who would give back how much when turnover of an invoice goes back, in the versions and years it was shared out in.
 *
 * @param of `turnover` in cents without VAT, below zero
 * @returns parts in cents, not above zero; those of one step in several years stand together. Empty when no scheme
 *   version holds on that day
 */
export async function previewBack(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  of: {
    readonly memberId: Id<'member'>
    readonly invoiceId: Id<'invoice'>
    readonly turnover: Cents
    readonly countsOn: Day
  },
): Promise<readonly Part[]> {
  const earlier = await db.sharedOf(tx, cooperativeId, of)
  const parts: Part[] = []
  for (const { event, under } of slicesOf({ turnoverDelta: of.turnover, jobCostDelta: 0n }, earlier)) {
    const [year, version] = under === 'now' ? [yearOf(of.countsOn)] : [under.year, under.versionId]
    const standing = await db.standing(tx, cooperativeId, of.memberId, of.countsOn, year, version)
    if (!standing) return []
    // An earlier slice would have been booked by now: its part of the pot is out.
    const out = sum(parts.map((part) => (part.destination === 'member-pot' ? part.amount : 0n)))
    const base = { turnover: standing.turnover, jobCosts: standing.job_costs }
    const state = { base, balance: standing.pot + out, overflowed: standing.overflow }
    parts.push(...shareOutEvent(readScheme(standing.rules), state, event).parts)
  }
  const perStep = Map.groupBy(parts, (part) => `${part.key} ${part.destination}`)
  return [...perStep.values()].flatMap((theirs) => {
    const amount = sum(theirs.map((part) => part.amount))
    return amount === 0n ? [] : [{ ...theirs[0]!, amount }]
  })
}
