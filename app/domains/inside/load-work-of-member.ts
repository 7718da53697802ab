/** All work of a member together: for customers, and for other members. */
import type { Tx } from '../../platform/database.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'
import { receivedByMonth, workInvoiced, type InvoicedWork } from '../sales/index.ts'
import { insideEarningsBetween, insideReceivedByMonth, type InsideEarning } from './inside-earnings.db.ts'
import { insideNumber } from './inside-number.ts'

/** Work as a month counts it: an invoice or a credit note, or what was done for another member. Cents. */
export type WorkDone = Omit<InvoicedWork, 'invoiceId'> & {
  readonly invoiceId: InvoicedWork['invoiceId'] | InsideEarning['jobId']
}

/**
 * What was invoiced for the work of a month (`workInvoiced`), and what was done for another member (under its own
 * number, nothing open), by the last day of the work.
 *
 * @param from the first day of the month, `until` its last
 */
export async function workOfMember(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  memberId: Id<'member'>,
  days: { from: Day; until: Day },
): Promise<WorkDone[]> {
  const invoiced = await workInvoiced(tx, cooperativeId, memberId, days)
  const inside = await insideEarningsBetween(tx, cooperativeId, memberId, days)
  const done = inside.map(({ jobId, number, payer, workedOn, amount }): WorkDone => ({
    invoiceId: jobId,
    kind: 'invoice',
    number: insideNumber(number),
    customer: payer,
    workedFrom: workedOn,
    workedUntil: workedOn,
    net: amount,
    open: 0n,
  }))
  return [...invoiced, ...done].toSorted((a, b) => a.workedUntil.localeCompare(b.workedUntil))
}

/**
 * What a member received for work in each month of some days, in cents without VAT: from customers
 * (`receivedByMonth`), and from other members when it was booked. By the first day of the month.
 *
 * @param from the first day of a month, `until` the last of one
 */
export async function receivedForWork(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  memberId: Id<'member'>,
  days: { from: Day; until: Day },
): Promise<ReadonlyMap<Day, Cents>> {
  const months = new Map(await receivedByMonth(tx, cooperativeId, memberId, days))
  for (const { month, received } of await insideReceivedByMonth(tx, cooperativeId, memberId, days))
    months.set(month, (months.get(month) ?? 0n) + received)
  return months
}
