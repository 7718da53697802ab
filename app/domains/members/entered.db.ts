import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'

/**
 * Removes who was entered as a member today, with what was entered with them. False, and nothing is removed, when
 * anything else is kept of them.
 */
export async function removeEntered(tx: Tx, memberId: Id<'member'>): Promise<boolean> {
  const { rows } = await sql<{ undone: boolean }>`select undo_enrolment(${memberId}) as undone`.execute(tx)
  return rows[0]!.undone
}

/** Whether a member was entered today by hand; false for whoever may not undo it. */
export async function enteredByHandToday(tx: Tx, memberId: Id<'member'>): Promise<boolean> {
  const { rows } = await sql<{ today: boolean }>`select entered_by_hand_today(${memberId}) as today`.execute(
    tx,
  )
  return rows[0]!.today
}
