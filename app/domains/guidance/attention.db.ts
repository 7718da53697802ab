import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'

/** On which day member and coach last looked back together. */
export async function lookedBackOn(tx: Tx, here: Id<'cooperative'>): Promise<ReadonlyMap<Id<'member'>, Day>> {
  const { rows } = await sql<{ memberId: Id<'member'>; on: Day }>`
    select member_id as "memberId", day_of(max(written_at)) as on from guidance_note
    where cooperative_id = ${here} and evaluation group by member_id`.execute(tx)
  return new Map(rows.map(({ memberId, on }) => [memberId, on]))
}

/** Who signed in once and not for three weeks; the database says no more of it. */
export async function silentMembers(tx: Tx): Promise<ReadonlySet<Id<'member'>>> {
  const { rows } = await sql<{ memberId: Id<'member'> }>`
    select member_id as "memberId" from silent_members()`.execute(tx)
  return new Set(rows.map(({ memberId }) => memberId))
}
