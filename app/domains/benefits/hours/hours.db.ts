import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import type { Day } from '../../../values/day.ts'
import type { Id } from '../../../values/id.ts'
import type { WorkedDay } from './hours.ts'

/** The days within some days, both counted, on which a member said how long they worked, the earliest first. */
export async function daysWorked(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  memberId: Id<'member'>,
  { from, until }: { from: Day; until: Day },
): Promise<WorkedDay[]> {
  const { rows } = await sql<WorkedDay>`
    select on_day as "onDay", minutes from worked_day
    where cooperative_id = ${cooperativeId} and member_id = ${memberId} and on_day between ${from} and ${until}
    order by on_day`.execute(tx)
  return rows
}

/** Keeps how long a member worked on a day; what was noted for that day before is gone. */
export async function keepWorkedDay(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  memberId: Id<'member'>,
  { onDay, minutes }: WorkedDay,
  at: Date,
): Promise<void> {
  await sql`
    insert into worked_day (cooperative_id, member_id, on_day, minutes, noted_at)
    values (${cooperativeId}, ${memberId}, ${onDay}, ${minutes}, ${at})
    on conflict (cooperative_id, member_id, on_day)
    do update set minutes = excluded.minutes, noted_at = excluded.noted_at`.execute(tx)
}

/** How long a member worked in each calendar year, in minutes, as far as it was written down; the latest year first. */
export async function hoursOfYears(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  memberId: Id<'member'>,
): Promise<readonly { readonly year: number; readonly minutes: number }[]> {
  const { rows } = await sql<{ year: number; minutes: number }>`
    select extract(year from on_day)::integer as year, sum(minutes)::integer as minutes from worked_day
    where cooperative_id = ${cooperativeId} and member_id = ${memberId} and minutes > 0
    group by 1 order by 1 desc`.execute(tx)
  return rows
}
