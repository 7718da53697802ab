/** Whose payment may stand at the bank on a line that nobody decided about. */
import type { Tx } from '../../platform/database.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'
import { proposeInvoices } from './propose-lines.ts'

/** Money that came in and may be of a customer: the line, its day and its amount in cents. */
export type OpenMoney = { readonly lineId: Id<'bank-line'>; readonly bookedOn: Day; readonly amount: Cents }

/**
 * The customers named by any proposal for money that came in and waits for a decision, however unsure, each with the
 * line that is surest of them. Who is among them may have paid: a person looks before anybody is reminded. A line of
 * which somebody said that it is not theirs names them no more.
 */
export async function customersWithOpenMoney(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
): Promise<ReadonlyMap<Id<'customer'>, OpenMoney>> {
  const { lines, invoices } = await proposeInvoices(tx, cooperativeId)
  const named = lines
    .flatMap(({ line, proposals }) => proposals.map((proposal) => ({ line, proposal })))
    .filter(({ line }) => line.amount > 0n)
    .toSorted((a, b) => b.proposal.confidence - a.proposal.confidence)
  const found = new Map<Id<'customer'>, OpenMoney>()
  for (const { line, proposal } of named) {
    const { id: lineId, bookedOn, amount } = line
    for (const part of proposal.parts) {
      const customer = 'invoiceId' in part ? invoices.get(part.invoiceId)?.customerId : undefined
      if (customer && !found.has(customer)) found.set(customer, { lineId, bookedOn, amount })
    }
  }
  return found
}
