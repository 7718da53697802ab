import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import type { Day } from '../../../values/day.ts'
import type { Id } from '../../../values/id.ts'
import { sum, type Cents } from '../../../values/money.ts'
import {
  cashMovedBetween,
  potMovedBetween,
  sharedOfWork,
  type Destination,
  type SharedOfWork,
} from '../../pots/index.ts'
import { insideCostsBetween, receivedForWork, workOfMember } from '../../inside/index.ts'
import { costsBetween, type CostOfWork } from '../../spending/index.ts'
import { daysOfMonth, monthWith, type Days } from './month.ts'
import { takenOffOf } from './taken-off.ts'
import type { MonthOfWork, WorkInMonth } from './month-of-work.ts'

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
  const [work] = await workInMonths(tx, cooperativeId, memberId, [month])
  return { ...work!, takenOff: await takenOffOf(tx, cooperativeId, memberId, work!, work!.shared) }
}

/**
 * Months of work of a member, one for each month asked, in the same order. As many queries for twelve months as
 * for one.
 *
 * @param months their first days, in a row
 */
export async function workInMonths(
  tx: Tx,
  here: Id<'cooperative'>,
  memberId: Id<'member'>,
  months: readonly Day[],
): Promise<WorkInMonth[]> {
  const [first, last] = [months[0], months.at(-1)]
  if (first === undefined || last === undefined) return []
  const days = { from: first, until: daysOfMonth(last).until }
  const invoices = await workOfMember(tx, here, memberId, days)
  const costs = await costsOf(tx, here, memberId, days)
  const shared = await sharedOfWork(tx, here, {
    memberId,
    invoices: invoices.map(({ invoiceId }) => invoiceId),
    costs: costs.map(({ costId }) => costId),
  })
  const cash = Map.groupBy(await cashMovedBetween(tx, here, memberId, days), ({ countsOn }) =>
    monthWith(countsOn),
  )
  const pot = Map.groupBy(await potMovedBetween(tx, here, memberId, days), ({ countsOn }) =>
    monthWith(countsOn),
  )
  const received = await receivedForWork(tx, here, memberId, days)
  const minutes = await minutesByMonth(tx, here, memberId, days)
  const invoicesOf = Map.groupBy(invoices, ({ workedUntil }) => monthWith(workedUntil))
  const costsIn = Map.groupBy(costs, ({ spentOn }) => monthWith(spentOn))
  return months.map((month) => {
    const work = { invoices: invoicesOf.get(month) ?? [], costs: costsIn.get(month) ?? [] }
    return {
      month,
      ...work,
      shared: sharedIn(work, shared),
      cashReceived: sum((cash.get(month) ?? []).map(({ amount }) => amount)),
      pot: pot.get(month) ?? [],
      received: received.get(month) ?? 0n,
      minutes: minutes.get(month),
    }
  })
}

/** With a receipt, and what another member did for a job of this one. */
async function costsOf(
  tx: Tx,
  here: Id<'cooperative'>,
  memberId: Id<'member'>,
  days: Days,
): Promise<CostOfWork[]> {
  const inside = await insideCostsBetween(tx, here, memberId, days)
  return [
    ...(await costsBetween(tx, here, memberId, days)),
    ...inside.map(({ jobId, invoiceId, earner, what, workedOn, amount }) => ({
      costId: jobId,
      category: 'job-cost' as const,
      invoiceId,
      supplier: earner,
      description: what,
      spentOn: workedOn,
      net: amount,
    })),
  ]
}

/** What of the work of a month went where: a cost is of the month of its receipt, an invoice of that of its work. */
function sharedIn(
  { invoices, costs }: Pick<WorkInMonth, 'invoices' | 'costs'>,
  all: readonly SharedOfWork[],
): WorkInMonth['shared'] {
  const own = new Set<string>([
    ...invoices.map(({ invoiceId }) => invoiceId),
    ...costs.map(({ costId }) => costId),
  ])
  const total: Partial<Record<Destination, Cents>> = {}
  for (const { costId, invoiceId, destination, amount } of all)
    if (own.has(costId ?? invoiceId ?? '')) total[destination] = (total[destination] ?? 0n) + amount
  return Object.fromEntries(Object.entries(total).filter(([, amount]) => amount !== 0n))
}

async function minutesByMonth(
  tx: Tx,
  here: Id<'cooperative'>,
  memberId: Id<'member'>,
  { from, until }: Days,
): Promise<ReadonlyMap<Day, number>> {
  const { rows } = await sql<{ month: Day; minutes: number }>`
    select date_trunc('month', on_day)::date as month, sum(minutes)::integer as minutes from worked_day
    where cooperative_id = ${here} and member_id = ${memberId} and on_day between ${from} and ${until}
    group by 1`.execute(tx)
  return new Map(rows.map(({ month, minutes }) => [month, minutes]))
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
