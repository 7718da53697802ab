/** Which municipality a member belongs to, and by which number it knows them. */
import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import type { Day } from '../../../values/day.ts'
import type { Id } from '../../../values/id.ts'

/** That a member belongs to a municipality from a day on. */
export type Placing = {
  readonly memberId: Id<'member'>
  readonly municipalityId: Id<'municipality'>
  readonly fromDay: Day
  /** Empty as long as nobody told it. Never a BSN. */
  readonly clientNumber: string
}

/** All placings that whoever asks may see, of one member or of everybody; the latest first. */
export async function placingsOf(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  memberId?: Id<'member'>,
): Promise<Placing[]> {
  const { rows } = await sql<Placing>`
    select member_id as "memberId", municipality_id as "municipalityId", from_day as "fromDay",
      client_number as "clientNumber"
    from municipal_client
    where cooperative_id = ${cooperativeId} and member_id = coalesce(${memberId ?? null}::uuid, member_id)
    order by from_day desc, member_id`.execute(tx)
  return rows
}

/** Keeps where a member belongs from a day on; what was kept for that very day is mended. */
export async function keepPlacing(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  placing: Placing,
  set: { readonly at: Date; readonly by: Id<'person'> },
): Promise<void> {
  const changing = {
    municipality_id: placing.municipalityId,
    client_number: placing.clientNumber,
    set_at: set.at,
    set_by: set.by,
  }
  await tx
    .insertInto('municipal_client')
    .values({
      cooperative_id: cooperativeId,
      member_id: placing.memberId,
      from_day: placing.fromDay,
      ...changing,
    })
    .onConflict((of) => of.columns(['cooperative_id', 'member_id', 'from_day']).doUpdateSet(changing))
    .execute()
}
