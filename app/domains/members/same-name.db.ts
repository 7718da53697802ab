/** Who is called the same here: a member, who was one, or somebody with a task. One name can be of two people. */
import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'

/** Somebody with that name: a member or who was one, with the days; else one who only has a task here. */
export type Namesake = {
  readonly name: string
  readonly memberId: Id<'member'> | null
  readonly joinedOn: Day | null
  readonly leftOn: Day | null
}

/** Those here with this name, members first, as names are compared (`plainName`). */
export async function namesakesOf(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  name: string,
): Promise<readonly Namesake[]> {
  const asked = sql`(select plain_name(${name}))`
  const { rows } = await sql<Namesake>`
    select m.name, m.id as "memberId", m.joined_on as "joinedOn", m.left_on as "leftOn" from member m
    where m.cooperative_id = ${cooperativeId} and plain_name(m.name) = ${asked}
    union all
    select distinct p.name, null::uuid, null::date, null::date from person p
      join role_assignment r on r.person_id = p.id and r.cooperative_id = ${cooperativeId} and r.until is null
    where plain_name(p.name) = ${asked} and not exists (
      select from member m where m.cooperative_id = ${cooperativeId} and m.person_id = p.id)
    order by "leftOn" nulls first, "joinedOn" nulls last`.execute(tx)
  return rows
}
