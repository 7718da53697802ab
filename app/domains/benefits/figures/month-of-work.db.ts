import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import type { Day } from '../../../values/day.ts'
import type { Id } from '../../../values/id.ts'
import { sum } from '../../../values/money.ts'
import { cashMovedBetween, potMovedBetween, sharedOfWork } from '../../pots/index.ts'
import { receivedBetween, workInvoiced } from '../../sales/index.ts'
import { costsBetween } from '../../spending/index.ts'
import { daysOfMonth, type Days } from './month.ts'
import { takenOffOf } from './taken-off.ts'
import type { MonthOfWork } from './month-of-work.ts'

/**
 * A month of work of a member, for whoever may read that: the member, and a job.
 *
 * @param month the first day of the month
 */
export async function monthOfWork(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  memberId: Id<'member'>,
  month: Day,
): Promise<MonthOfWork> {
  const days = daysOfMonth(month)
  const invoices = await workInvoiced(tx, cooperativeId, memberId, days)
  const costs = await costsBetween(tx, cooperativeId, memberId, days)
  const work = {
    invoices: invoices.map(({ invoiceId }) => invoiceId),
    costs: costs.map(({ costId }) => costId),
  }
  const shared = await sharedOfWork(tx, cooperativeId, work)
  return {
    month,
    invoices,
    costs,
    shared,
    takenOff: await takenOffOf(tx, cooperativeId, { invoices, costs }, shared),
    cashReceived: sum(
      (await cashMovedBetween(tx, cooperativeId, memberId, days)).map(({ amount }) => amount),
    ),
    pot: await potMovedBetween(tx, cooperativeId, memberId, days),
    received: await receivedBetween(tx, cooperativeId, memberId, days),
    minutes: await minutesWorked(tx, cooperativeId, memberId, days),
  }
}

/** The minutes a member noted within some days, both counted; undefined when nothing was noted. */
export async function minutesWorked(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  memberId: Id<'member'>,
  { from, until }: Days,
): Promise<number | undefined> {
  const { rows } = await sql<{ minutes: number | null }>`
    select sum(minutes)::integer as minutes from worked_day
    where cooperative_id = ${cooperativeId} and member_id = ${memberId}
      and on_day between ${from} and ${until}`.execute(tx)
  return rows[0]?.minutes ?? undefined
}
