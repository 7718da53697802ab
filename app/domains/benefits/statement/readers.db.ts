import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import type { Id } from '../../../values/id.ts'
import type { Statement } from './statement.ts'

/** Who of a municipality reads here: whether anybody works for it, and with whom of them the member shares, by name. */
export type Readers = { readonly anybody: boolean; readonly names: readonly string[] }

/** Who of the municipality can read a statement here now. For the member. */
export async function readersOf(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  { memberId, municipalityId }: Pick<Statement, 'memberId' | 'municipalityId'>,
): Promise<Readers> {
  const { rows } = await sql<{ name: string | null }>`
    select r.name from municipality_person mp
    left join readers_of_mine(${memberId}, 'statements') r
      on r.municipality_id = mp.municipality_id and r.person_id = mp.person_id
    where mp.cooperative_id = ${cooperativeId} and mp.municipality_id = ${municipalityId} and mp.until is null
    order by 1`.execute(tx)
  return { anybody: rows.length > 0, names: rows.flatMap(({ name }) => name ?? []) }
}
