import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'
import { COST_RULES, TURNOVER_KINDS, type TurnoverKind, type WorkCostCategory } from './cost-kind.ts'

/** A cost that stands, without VAT, in cents. */
export type CostOfWork = {
  /** Of a receipt, or of work that another member did. */
  readonly costId: Id<'cost'> | Id<'inside-job'>
  /** The invoice it was made for; null when it was for none. */
  readonly invoiceId: Id<'invoice'> | null
  /** What it is to the municipality. */
  readonly category: WorkCostCategory
  readonly supplier: string
  readonly description: string
  readonly spentOn: Day
  readonly net: Cents
}

const COUNTS = sql`c.reversed_at is null and c.kind = any(${TURNOVER_KINDS}::text[])`

/**
 * The costs of a member's work with a receipt of these days, both counted; what was taken back is not among them, nor
 * what was bought from a pot or is a cost of the co-operative: that does not go off what a job brought. Of one that
 * several members carry, only what is of this one.
 *
 * By the day on the receipt, and not by the day on which the books count it (`dayToCount`), which is another where the
 * period was closed: for a benefit income is of the month in which it was earned (PW 32), and what it cost to earn it
 * is of that month, whenever the office came to booking it. That the months of the books may differ is decision 0025.
 */
export async function costsBetween(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  memberId: Id<'member'>,
  { from, until }: { from: Day; until: Day },
): Promise<CostOfWork[]> {
  const { rows } = await sql<Omit<CostOfWork, 'category'> & { kind: TurnoverKind }>`
    select c.kind, c.id as "costId", c.invoice_id as "invoiceId", c.supplier, c.description,
      c.spent_on as "spentOn", c.net
    from job_cost c
    where c.cooperative_id = ${cooperativeId} and c.member_id = ${memberId} and ${COUNTS}
      and c.spent_on between ${from} and ${until} and not exists (
        select from job_cost_share s
        where s.cooperative_id = c.cooperative_id and s.cost_id = c.id and s.member_id = c.member_id)
    union all
    select c.kind, c.id, c.invoice_id, c.supplier, c.description, c.spent_on, s.net
    from job_cost_share s join job_cost c on c.cooperative_id = s.cooperative_id and c.id = s.cost_id
    where s.cooperative_id = ${cooperativeId} and s.member_id = ${memberId} and s.net > 0 and ${COUNTS}
      and c.spent_on between ${from} and ${until}
    order by 6, 2`.execute(tx)
  return rows.map(({ kind, ...of }) => ({ ...of, category: COST_RULES[kind].toMunicipality }))
}
