import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'
import { sum, type Cents } from '../../values/money.ts'
import { accountsOf, type AccountPurpose, type PaymentSource } from '../books/index.ts'
import { OF_SOURCE } from './load-sources.ts'
import type { Paid, PaidPart } from './payable.ts'

/** An account of the books, by code and name, and how many cents of it are paid. */
export type BookedAs = { readonly account: string; readonly amount: Cents }

/**
 * On which accounts payments come when the bank shows them, summed per account, in the order of the chart.
 */
export async function bookedAs(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  items: readonly (Paid & { readonly source: PaymentSource })[],
): Promise<BookedAs[]> {
  const parts: PaidPart[] = []
  for (const item of items) parts.push(...(await OF_SOURCE[item.source].parts(tx, cooperativeId, item)))
  const perPurpose = Map.groupBy(parts, purposeOf)
  return (await accountsOf(tx, cooperativeId)).flatMap(({ code, name, purpose }) => {
    const theirs = purpose === null ? undefined : perPurpose.get(purpose)
    return theirs ? [{ account: `${code} ${name}`, amount: sum(theirs.map(({ amount }) => amount)) }] : []
  })
}

function purposeOf(part: PaidPart): AccountPurpose {
  if (part.kind === 'account') return part.purpose
  if (part.kind === 'job-cost') return 'owed-to-members'
  if (part.kind === 'supplier-invoice') return 'creditors'
  return part.kind === 'invoice' ? 'debtors' : 'overpayments'
}
