/** What customers get back, and what paying it is on the books. */
import type { Tx } from '../../platform/database.ts'
import { payments as words } from '../../text/nl/payments.ts'
import type { Id } from '../../values/id.ts'
import { least, sum } from '../../values/money.ts'
import { refundPartsOf, refundsDue } from '../sales/index.ts'
import type { Paid, PaidPart, Payable } from './payable.ts'

/** What customers paid too much, or get back by a credit note. */
export async function refunds(tx: Tx, cooperativeId: Id<'cooperative'>): Promise<Payable[]> {
  const due = await refundsDue(tx, cooperativeId)
  return due.map(({ customerId, customerName, amount, invoices }) => {
    const numbers = invoices.map(({ number }) => number).join(', ')
    return {
      source: 'refund',
      aboutId: customerId,
      memberId: null,
      memberName: null,
      payee: { kind: 'customer', id: customerId, name: customerName },
      amount,
      day: null,
      description: words.onStatement.refund({ numbers }),
      reference: '',
      what: numbers,
    }
  })
}

/** The parts of what the customer gets back now, as far as the payment goes. */
export async function partsOfRefund(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  { aboutId, amount }: Paid,
): Promise<PaidPart[]> {
  const parts: PaidPart[] = []
  for (const part of await refundPartsOf(tx, cooperativeId, aboutId as Id<'customer'>)) {
    const left = amount - sum(parts.map((one) => one.amount))
    if (left > 0n) parts.push({ ...part, amount: least(left, part.amount) })
  }
  return parts
}
