import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import type { Day } from '../../../values/day.ts'
import type { Id } from '../../../values/id.ts'
import type { Cents } from '../../../values/money.ts'

/**
 * What was shared out of an invoice at once, in cents: the turnover without VAT, and what of it reached
 * the pot.
 */
export type SharingOfInvoice = {
  readonly id: Id<'sharing'>
  readonly countsOn: Day
  readonly turnover: Cents
  readonly toPot: Cents
}

/** What was shared out of an invoice so far, the oldest first; as much as whoever asks may see. */
export async function sharingsOfInvoice(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  invoiceId: Id<'invoice'>,
): Promise<readonly SharingOfInvoice[]> {
  const { rows } = await sql<SharingOfInvoice>`
    select s.id, s.counts_on as "countsOn", s.turnover,
      coalesce((select sum(p.amount) from sharing_part p
        where p.cooperative_id = s.cooperative_id and p.sharing_id = s.id
        and p.destination = 'member-pot'), 0)::bigint as "toPot"
    from sharing s where s.cooperative_id = ${cooperativeId} and s.invoice_id = ${invoiceId}
    order by s.shared_at, s.id`.execute(tx)
  return rows
}
