import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import { dayOf, type Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'
import { receiptsUnder } from '../receipts/index.ts'

type Row = {
  readonly kind: 'cost' | 'invoice'
  readonly id: string
  readonly supplier: string
  readonly on: Day
  readonly total: Cents
  readonly isPaid: boolean
}

/**
 * What was bought under a request of a pot: receipts that wait in the tray, costs that stand, and invoices of suppliers
 * that nobody approved yet (once approved they are a cost). Amounts in cents, VAT included; the oldest first.
 */
export async function boughtUnder(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  requestId: Id<'pot-request'>,
): Promise<(Row | ReceiptRow)[]> {
  const waiting = await receiptsUnder(tx, cooperativeId, requestId)
  const { rows } = await sql<Row>`
    select 'cost' as kind, c.id, c.supplier, c.spent_on as "on", c.total, c.paid = c.total as "isPaid"
    from job_cost c
    where c.cooperative_id = ${cooperativeId} and c.request_id = ${requestId} and c.reversed_at is null
    union all
    select 'invoice', i.id, s.name, i.invoiced_on, i.total, false
    from supplier_invoice i join supplier s on s.cooperative_id = i.cooperative_id and s.id = i.supplier_id
    where i.cooperative_id = ${cooperativeId} and i.request_id = ${requestId} and i.closed_at is null
      and i.entry_id is null
    order by "on", id`.execute(tx)
  return [...waiting.map(asRow), ...rows]
}

type ReceiptRow = Omit<Row, 'kind' | 'total'> & { readonly kind: 'receipt'; readonly total: null }

function asRow({ id, handedInAt }: { readonly id: string; readonly handedInAt: Date }): ReceiptRow {
  return { kind: 'receipt', id, supplier: '', on: dayOf(handedInAt), total: null, isPaid: false }
}
