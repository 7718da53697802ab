import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'

/** How many conversations of a member still go on: asked, proposed, or set and not begun. For the administration. */
export async function appointmentsGoingOn(tx: Tx, memberId: Id<'member'>, now: Date): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count from appointments_going_on(${memberId}, ${now})`.execute(tx)
  return rows[0]?.count ?? 0
}

/** Calls off those of who left. Gives which, with the revision of what was said. */
export async function callOffOfWhoLeft(
  tx: Tx,
  memberId: Id<'member'>,
  at: Date,
  word: string,
): Promise<readonly { readonly appointmentId: Id<'appointment'>; readonly revision: number }[]> {
  const { rows } = await sql<{ appointmentId: Id<'appointment'>; revision: number }>`
    select appointment_id as "appointmentId", as_revision as revision
    from let_go_of_appointments(${memberId}, ${at}, ${word})`.execute(tx)
  return rows
}
