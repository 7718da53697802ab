import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'
import { memberById } from '../members/index.ts'
import { invoiceById } from '../sales/index.ts'
import { salesWritten } from './sale.db.ts'

/** A sale without an invoice that was written down for a line. In cents with VAT; `open` once it has a number. */
export type SaleOfLine = {
  readonly lineId: Id<'bank-line'>
  readonly invoiceId: Id<'invoice'>
  /** Absent while it waits for a yes. */
  readonly number: string | null
  readonly total: Cents
  readonly open: Cents
  readonly member: string
  readonly description: string
}

/** The sales written down for lines that wait, or for one of them; those that were withdrawn are left out. */
export async function readSales(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  ofLine?: Id<'bank-line'>,
): Promise<readonly SaleOfLine[]> {
  const sales: SaleOfLine[] = []
  for (const { lineId, invoiceId } of await salesWritten(tx, cooperativeId, ofLine)) {
    const invoice = await invoiceById(tx, cooperativeId, invoiceId)
    if (!invoice || invoice.state === 'withdrawn') continue
    const issued = invoice.state === 'issued' ? invoice : undefined
    sales.push({
      lineId,
      invoiceId,
      number: issued?.number ?? null,
      total: invoice.total,
      open: issued?.open ?? 0n,
      member: (await memberById(tx, cooperativeId, invoice.memberId))?.name ?? '',
      description: invoice.lines[0]?.description ?? '',
    })
  }
  return sales
}
