import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'

/** A cost that stands, without VAT, in cents. */
export type CostOfWork = {
  readonly costId: Id<'job-cost'>
  /** The invoice it was made for; null when it was for none. */
  readonly invoiceId: Id<'invoice'> | null
  readonly supplier: string
  readonly description: string
  readonly spentOn: Day
  readonly net: Cents
}

/**
 * The costs of a member's work with a receipt of these days, both counted; what was taken back is not among them, nor
 * what was bought from a pot or is a cost of the co-operative: that does not go off what a job brought.
 */
export async function costsBetween(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  memberId: Id<'member'>,
  { from, until }: { from: Day; until: Day },
): Promise<CostOfWork[]> {
  const { rows } = await sql<CostOfWork>`
    select id as "costId", invoice_id as "invoiceId", supplier, description, spent_on as "spentOn", net
    from job_cost
    where cooperative_id = ${cooperativeId} and member_id = ${memberId} and reversed_at is null
      and kind in ('job-cost', 'travel')
      and spent_on between ${from} and ${until}
    order by spent_on, id`.execute(tx)
  return rows
}
