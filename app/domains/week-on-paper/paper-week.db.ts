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

async function weeksThat(tx: Tx, here: Id<'cooperative'>, memberId: Id<'member'> | null) {
  const { rows } = await sql<PaperWeek>`
    select member_id as "memberId", wanted, appointments, money, set_by as "setBy", set_at as "setAt"
    from paper_week where cooperative_id = ${here} and member_id = coalesce(${memberId}::uuid, member_id)
    order by member_id`.execute(tx)
  return rows
}

/** Keeps what is wanted, in the place of what was. */
export async function keepPaperWeek(tx: Tx, here: Id<'cooperative'>, of: PaperWeek): Promise<void> {
  const said = {
    wanted: of.wanted,
    appointments: of.appointments,
    money: of.money,
    set_by: of.setBy,
    set_at: of.setAt,
  }
  await tx
    .insertInto('paper_week')
    .values({ cooperative_id: here, member_id: of.memberId, ...said })
    .onConflict((on) => on.columns(['cooperative_id', 'member_id']).doUpdateSet(said))
    .execute()
}
