import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import type { Day } from '../../../values/day.ts'
import type { Id } from '../../../values/id.ts'
import type { Statement } from './statement.ts'

/** With how many people of the municipality the member shares their statements on a day. For the member. */
export async function readersOf(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  { memberId, municipalityId }: Pick<Statement, 'memberId' | 'municipalityId'>,
  today: Day,
): Promise<number> {
  const { rows } = await sql<{ readers: number }>`
    select count(distinct c.person_id)::integer as readers from consent c
    join municipality_person p on p.cooperative_id = c.cooperative_id and p.person_id = c.person_id
      and p.municipality_id = ${municipalityId} and p.until is null
    where c.cooperative_id = ${cooperativeId} and c.member_id = ${memberId} and c.purpose = 'case-manager'
      and c.revoked_at is null and (c.until is null or c.until >= ${today}) and 'statements' = any (c.fields)`.execute(
    tx,
  )
  return rows[0]!.readers
}
