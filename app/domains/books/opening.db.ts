import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'

/**
 * The opening balance that stands in a year: one that was not undone. What was in the pot of a member at the beginning
 * is another thing, and names that member; so are invoices that were open, and name themselves.
 */
export async function openedInYear(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  year: number,
): Promise<{ id: Id<'entry'>; number: number } | undefined> {
  const { rows } = await sql<{ id: Id<'entry'>; number: number }>`
    select e.id, e.number from journal_entry e
    where e.cooperative_id = ${cooperativeId} and e.book = 'opening' and e.reverses_id is null
      and e.counts_on between ${`${year}-01-01`} and ${`${year}-12-31`}
      and not exists (select from journal_entry r
        where r.cooperative_id = e.cooperative_id and r.reverses_id = e.id)
      and not exists (select from journal_line l
        where l.cooperative_id = e.cooperative_id and l.entry_id = e.id and num_nonnulls(l.member_id, l.invoice_id) > 0)
    order by e.number limit 1`.execute(tx)
  return rows[0]
}
