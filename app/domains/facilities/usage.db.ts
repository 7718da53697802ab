import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import { day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { beginOf } from './half-hours.ts'

/** How long a thing was in use in a month (`YYYY-MM`), all pieces together, in half hours. */
export type UsageOfMonth = {
  readonly thingId: Id<'thing'>
  readonly month: string
  readonly halfHours: number
}

/**
 * What was used of each thing in a calendar year, by month. Without names: what was called off is not in it, nor what
 * was brought back early from then on, nor closed days.
 */
export async function usageInYear(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  year: number,
): Promise<readonly UsageOfMonth[]> {
  const months = Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`)
  // To look up between which beginnings a moment lies is far less work than to ask the calendar of each.
  const begins = months.map((month) => beginOf(day(`${month}-01`)))
  const { rows } = await sql<Omit<UsageOfMonth, 'month'> & { readonly nth: number }>`
    select thing_id as "thingId", width_bucket(at, ${begins}::timestamptz[]) as nth, count(*)::int as "halfHours"
    from thing_claim
    where cooperative_id = ${cooperativeId} and in_use and at >= ${begins[0]}
      and at < ${beginOf(day(`${year + 1}-01-01`))}
    group by 1, 2 order by 2, 1`.execute(tx)
  return rows.map(({ nth, ...row }) => ({ ...row, month: months[nth - 1]! }))
}
