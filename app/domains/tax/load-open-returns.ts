import type { Tx } from '../../platform/database.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { abs, type Cents } from '../../values/money.ts'
import { vatSettled } from '../books/index.ts'
import { paidOfEach } from './payments-of-returns.ts'
import { dueOn, periodOfDays } from './vat-period.ts'
import { filedReturns } from './vat-return.db.ts'

/** A return that is not wholly paid or received. */
export type OpenReturn = {
  readonly id: Id<'vat-return'>
  readonly from: Day
  readonly until: Day
  readonly paymentReference: string | null
  /** By when it is to be paid; null of a supplement, for which the Belastingdienst sends a day. */
  readonly payBy: Day | null
  /** What the bank still has to show, in cents as on its line: below zero when the co-operative pays. */
  readonly left: Cents
}

/** The returns and supplements that are still to be paid or received, in the order of filing. */
export async function openReturns(tx: Tx, cooperativeId: Id<'cooperative'>): Promise<OpenReturn[]> {
  const standing = (await filedReturns(tx, cooperativeId)).filter(({ undoneAt }) => undoneAt === null)
  const paid = paidOfEach(standing, await vatSettled(tx, cooperativeId))
  return standing.flatMap(({ id, kind, from, until, paymentReference, payable }) => {
    const left = abs(payable) - (paid.get(id) ?? 0n)
    if (left === 0n) return []
    const payBy = kind === 'return' ? dueOn(periodOfDays({ from, until })) : null
    return [{ id, from, until, paymentReference, payBy, left: payable > 0n ? -left : left }]
  })
}
