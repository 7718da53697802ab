import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'

/** A member, or who was one, of whom nobody else said yet that they sign in themselves; whose hands gave the way in. */
export type ToConfirm = {
  readonly memberId: Id<'member'>
  readonly personId: Id<'person'>
  readonly firstName: string
  readonly by: readonly Id<'person'>[]
}

/** The members somebody must be asked about, by name; nobody for who is not of the office or the board. */
export async function membersToConfirm(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  now: Date,
): Promise<ToConfirm[]> {
  const { rows } = await sql<ToConfirm>`
    select m.id as "memberId", m.person_id as "personId", m.first_name as "firstName",
      jsonb_agg(distinct h.by_person) as by
    from everybodys_access_to_confirm(${now}) h join member m on m.person_id = h.person_id
    where m.cooperative_id = ${cooperativeId}
    group by m.id, m.person_id, m.first_name, m.name order by m.name, m.id`.execute(tx)
  return rows
}
