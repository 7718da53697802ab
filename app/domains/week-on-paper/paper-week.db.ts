import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'
import type { PaperWeek } from './paper-week.ts'

/** What members want on paper, of those whoever asks may see. */
export async function paperWeeks(tx: Tx, here: Id<'cooperative'>): Promise<readonly PaperWeek[]> {
  return weeksThat(tx, here, null)
}

/** What one member wants on paper; undefined when nobody said anything yet. */
export async function paperWeekOf(
  tx: Tx,
  here: Id<'cooperative'>,
  memberId: Id<'member'>,
): Promise<PaperWeek | undefined> {
  return (await weeksThat(tx, here, memberId))[0]
}

/** The same, held until commit: what is judged by it is what it is kept in the place of. */
export async function heldPaperWeek(
  tx: Tx,
  here: Id<'cooperative'>,
  memberId: Id<'member'>,
): Promise<PaperWeek | undefined> {
  await sql`select from paper_week where cooperative_id = ${here} and member_id = ${memberId} for update`.execute(
    tx,
  )
  return paperWeekOf(tx, here, memberId)
}

async function weeksThat(tx: Tx, here: Id<'cooperative'>, memberId: Id<'member'> | null) {
  const { rows } = await sql<PaperWeek>`
    select member_id as "memberId", wanted, appointments, money, set_by as "setBy", set_at as "setAt"
    from paper_week where cooperative_id = ${here} and member_id = coalesce(${memberId}::uuid, member_id)
    order by member_id`.execute(tx)
  return rows
}

/**
 * Keeps what is wanted, in the place of what was. First as a change: the database lets a part stand that stood there,
 * and looks at a new row as if nothing did.
 */
export async function keepPaperWeek(tx: Tx, here: Id<'cooperative'>, of: PaperWeek): Promise<void> {
  const said = {
    wanted: of.wanted,
    appointments: of.appointments,
    money: of.money,
    set_by: of.setBy,
    set_at: of.setAt,
  }
  const { numUpdatedRows } = await tx
    .updateTable('paper_week')
    .set(said)
    .where('cooperative_id', '=', here)
    .where('member_id', '=', of.memberId)
    .executeTakeFirst()
  if (numUpdatedRows > 0n) return
  await tx
    .insertInto('paper_week')
    .values({ cooperative_id: here, member_id: of.memberId, ...said })
    .onConflict((on) => on.columns(['cooperative_id', 'member_id']).doUpdateSet(said))
    .execute()
}
