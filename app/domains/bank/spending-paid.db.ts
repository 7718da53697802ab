import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'

/** A part of an entry of the bank that paid a cost or an invoice of a supplier; cents, below 0 when money left. */
export type SpendingPaid = {
  readonly entryId: Id<'entry'>
  /** The cost or the invoice. */
  readonly aboutId: string
  readonly amount: Cents
}

/** What entries of the bank paid of costs and of invoices of suppliers, part by part. */
export async function spendingPaid(tx: Tx, cooperativeId: Id<'cooperative'>): Promise<SpendingPaid[]> {
  const { rows } = await sql<SpendingPaid>`
    select m.entry_id as "entryId", coalesce(p.job_cost_id, p.supplier_invoice_id) as "aboutId", p.amount
    from bank_allocation p
    join bank_match m on m.cooperative_id = p.cooperative_id and m.id = p.match_id
    where p.cooperative_id = ${cooperativeId} and p.kind in ('job-cost', 'supplier-invoice')
    order by m.entry_id, p.position`.execute(tx)
  return rows
}
