import { sql } from 'kysely'
import type { Day } from '../values/day.ts'
import type { Id } from '../values/id.ts'
import type { Role } from './actor.ts'
import type { Tx } from './database.ts'

/** A task that somebody had in a co-operative and has no more. */
export type EndedTask = { readonly role: Role; readonly on: Day }

/** Those of the one who asks, the last ended first; being a member is none of them (decision 0043). */
export async function myEndedTasks(
  tx: Tx,
  here: Id<'cooperative'>,
  me: Id<'person'>,
): Promise<readonly EndedTask[]> {
  const { rows } = await sql<EndedTask>`
    select role, day_of(max(until)) as on from role_assignment
    where cooperative_id = ${here} and person_id = ${me} and role <> 'member'
    group by role having bool_and(until is not null) order by max(until) desc, role`.execute(tx)
  return rows
}
