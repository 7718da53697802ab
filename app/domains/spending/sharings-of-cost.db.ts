import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'

/** What a cost took out of the sharing, or gave back, at once; `jobCosts` in cents, negative: it was taken back. */
export type SharingOfCost = { readonly id: Id<'sharing'>; readonly countsOn: Day; readonly jobCosts: Cents }

/** The sharings of a cost, the oldest first; as much as whoever asks may see. */
export async function sharingsOfCost(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  costId: Id<'job-cost'>,
): Promise<SharingOfCost[]> {
  const { rows } = await sql<SharingOfCost>`
    select id, counts_on as "countsOn", job_costs as "jobCosts" from sharing
    where cooperative_id = ${cooperativeId} and cost_id = ${costId} order by shared_at, id`.execute(tx)
  return rows
}
