/** Work for another member, as what the one who did it earned. */
import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'

/** What a member did for another; in cents. */
export type InsideEarning = {
  readonly jobId: Id<'inside-job'>
  readonly number: number
  readonly payer: string
  readonly workedOn: Day
  readonly amount: Cents
}

/** What a member did for others within some days, both counted; booked, and not undone. By day and number. */
export async function insideEarningsBetween(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  memberId: Id<'member'>,
  { from, until }: { from: Day; until: Day },
): Promise<readonly InsideEarning[]> {
  const { rows } = await sql<InsideEarning>`
    select j.id as "jobId", j.number, coalesce(p.name, f.name, '') as payer, j.worked_on as "workedOn", j.amount
    from inside_job j
    left join member p on p.cooperative_id = j.cooperative_id and p.id = j.payer_id
    left join fellow_members() f on f.id = j.payer_id
    where j.cooperative_id = ${cooperativeId} and j.earner_id = ${memberId} and j.entry_id is not null
      and j.undone_on is null and j.worked_on between ${from} and ${until}
    order by j.worked_on, j.number`.execute(tx)
  return rows
}

/**
 * What a member got for work for others in each month of some days, in cents, less what was undone then: by the first
 * day of the month, and only months in which it comes to something. It is received when it is booked.
 */
export async function insideReceivedByMonth(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  memberId: Id<'member'>,
  { from, until }: { from: Day; until: Day },
): Promise<readonly { month: Day; received: Cents }[]> {
  const { rows } = await sql<{ month: Day; received: Cents }>`
    select date_trunc('month', day)::date as month, sum(amount)::bigint as received from (
      select counts_on as day, amount from inside_job
      where cooperative_id = ${cooperativeId} and earner_id = ${memberId} and entry_id is not null
      union all select undone_on, -amount from inside_job
      where cooperative_id = ${cooperativeId} and earner_id = ${memberId} and undone_on is not null) moved
    where day between ${from} and ${until} group by 1 having sum(amount) <> 0`.execute(tx)
  return rows
}
