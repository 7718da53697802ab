import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'

/** How long a thing was in use in a month (`YYYY-MM`), all pieces together, in half hours. */
export type UsageOfMonth = {
  readonly thingId: Id<'thing'>
  readonly month: string
  readonly halfHours: number
}

/**
 * What was used of each thing from a moment until another, by calendar month. Without names: what was called off is
 * not in it, nor what was brought back early from then on, nor closed days.
 */
export async function usageBetween(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  from: Date,
  until: Date,
): Promise<readonly UsageOfMonth[]> {
  const { rows } = await sql<UsageOfMonth>`
    select thing_id as "thingId", to_char(at at time zone 'Europe/Amsterdam', 'YYYY-MM') as month,
      count(*)::int as "halfHours"
    from thing_claim
    where cooperative_id = ${cooperativeId} and in_use and at >= ${from} and at < ${until}
    group by 1, 2 order by 2, 1`.execute(tx)
  return rows
}
