import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'

/** What a member invoiced for the work of a calendar year: in cents without VAT, and in how many invoices. */
export type WorkOfYear = { readonly year: number; readonly net: Cents; readonly invoices: number }

/**
 * The years of which a member invoiced work, the latest first. The year is that of the last day of the work. A credit
 * note takes off the year of the work it credits; of a joint invoice only what is the member's own counts.
 */
export async function workOfYears(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  memberId: Id<'member'>,
): Promise<readonly WorkOfYear[]> {
  const { rows } = await sql<WorkOfYear>`
    select extract(year from i.worked_until)::integer as year, sum(s.net)::bigint as net,
      (count(*) filter (where i.kind = 'invoice'))::integer as invoices
    from invoice_share s join invoice i on i.cooperative_id = s.cooperative_id and i.id = s.invoice_id
    where s.cooperative_id = ${cooperativeId} and s.member_id = ${memberId} and i.state = 'issued'
      and i.import_id is null
    group by 1 order by 1 desc`.execute(tx)
  return rows
}
