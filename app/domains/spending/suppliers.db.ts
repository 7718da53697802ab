import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'

/** From whom the costs of these days were bought, by the entry that booked them; both days counted. */
export async function suppliersOfEntries(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  { from, until }: { readonly from: Day; readonly until: Day },
): Promise<ReadonlyMap<Id<'entry'>, string>> {
  const { rows } = await sql<{ entryId: Id<'entry'>; supplier: string }>`
    select entry_id as "entryId", supplier from job_cost
    where cooperative_id = ${cooperativeId} and spent_on between ${from} and ${until}
    union
    select payer_entry_id, supplier from job_cost
    where cooperative_id = ${cooperativeId} and payer_entry_id is not null and spent_on between ${from} and ${until}
    union
    select i.entry_id, s.name from supplier_invoice i
    join supplier s on s.cooperative_id = i.cooperative_id and s.id = i.supplier_id
    where i.cooperative_id = ${cooperativeId} and i.entry_id is not null and i.invoiced_on between ${from} and ${until}
    order by 1`.execute(tx)
  return new Map(rows.map(({ entryId, supplier }) => [entryId, supplier]))
}

/** From whom each cost and each invoice is, by the id of the cost or the invoice. */
export async function suppliersOfSpending(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ id: string; supplier: string }>`
    select id, supplier from job_cost where cooperative_id = ${cooperativeId}
    union all
    select i.id, s.name from supplier_invoice i
    join supplier s on s.cooperative_id = i.cooperative_id and s.id = i.supplier_id
    where i.cooperative_id = ${cooperativeId}`.execute(tx)
  return new Map(rows.map(({ id, supplier }) => [id, supplier]))
}

/** The invoices of suppliers that were booked by these entries. */
export async function supplierInvoicesOfEntries(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  entries: readonly Id<'entry'>[],
): Promise<ReadonlyMap<Id<'entry'>, Id<'supplier-invoice'>>> {
  if (entries.length === 0) return new Map()
  const { rows } = await sql<{ entryId: Id<'entry'>; id: Id<'supplier-invoice'> }>`
    select entry_id as "entryId", id from supplier_invoice
    where cooperative_id = ${cooperativeId} and entry_id = any (${entries}::uuid[])`.execute(tx)
  return new Map(rows.map(({ entryId, id }) => [entryId, id]))
}
