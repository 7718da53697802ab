import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import type { Day } from '../../../values/day.ts'
import type { Id } from '../../../values/id.ts'
import type { Statement } from './statement.ts'

/** Who of a municipality reads here: whether anybody works for it, and with whom of them the member shares, by name. */
export type Readers = { readonly anybody: boolean; readonly names: readonly string[] }

/** Who of the municipality could read a statement here on a day. For the member. */
export async function readersOf(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  { memberId, municipalityId }: Pick<Statement, 'memberId' | 'municipalityId'>,
  today: Day,
): Promise<Readers> {
  const { rows } = await sql<{ name: string; shares: boolean }>`
    select coalesce(p.name, '…') as name, exists (
        select from consent c
        where c.cooperative_id = mp.cooperative_id and c.person_id = mp.person_id and c.member_id = ${memberId}
          and c.purpose = 'case-manager' and c.given_at >= mp.since and c.revoked_at is null
          and (c.until is null or c.until >= ${today}) and 'statements' = any (c.fields)) as shares
    from municipality_person mp left join people_shared_with() p on p.person_id = mp.person_id
    where mp.cooperative_id = ${cooperativeId} and mp.municipality_id = ${municipalityId} and mp.until is null
    order by 1`.execute(tx)
  return { anybody: rows.length > 0, names: rows.filter(({ shares }) => shares).map(({ name }) => name) }
}
