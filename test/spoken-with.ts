import { newId } from './new-id.ts'
import type { MemberOfWorld, World } from './world.ts'

/** A conversation of a member with the coach that was held. Gives its id. */
export async function spokenWith(
  { sql, carla }: Pick<World, 'sql' | 'carla'>,
  { cooperativeId, memberId }: MemberOfWorld,
): Promise<string> {
  const id = newId()
  await sql(
    `insert into appointment (cooperative_id, id, member_id, coach_id, topic, minutes, state, starts_at, said_by,
       said_at)
     values ($1, $2, $3, $4, 'Kennismaken', 60, 'set', '2026-03-02T09:00:00Z', $4, '2026-03-01')`,
    [cooperativeId, id, memberId, carla.personId],
  )
  return id
}
