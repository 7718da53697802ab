/** Proposals for money of sales that somebody wrote down for the line itself. Pure. */
import { sum } from '../../values/money.ts'
import type { BankLine } from './bank-line.db.ts'
import { invoiceKey } from './from-invoices.ts'
import type { LineProposal } from './line-proposal.ts'
import type { SaleOfLine } from './read-sales.ts'

/**
 * The sales without an invoice that were written down for this line, once each has its yes and together they are the
 * line to the cent: somebody looked at the line when they wrote them down, so nothing is left to doubt.
 */
export function fromSales(line: BankLine, sales: readonly SaleOfLine[]): LineProposal[] {
  const mine = sales.filter(({ lineId }) => lineId === line.id)
  if (mine.length === 0 || mine.some(({ number, open, total }) => number === null || open !== total))
    return []
  if (sum(mine.map(({ open }) => open)) !== line.amount) return []
  return [
    {
      parts: mine.map(({ invoiceId, open }) => ({ kind: 'invoice', amount: open, invoiceId }) as const),
      confidence: 100,
      reasons: mine.map(({ number }) => ({ kind: 'sale-written-down', number: number! }) as const),
      claims: mine.map(({ invoiceId, open }) => ({ on: invoiceKey(invoiceId), amount: open, of: open })),
    },
  ]
}
