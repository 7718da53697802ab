import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'

/** Something that somebody of the office did to how another signs in, which nobody else confirmed yet. */
export type HandOnAccess = {
  readonly by: Id<'person'>
  readonly what: 'card-printed' | 'email-changed' | 'person-entered'
  readonly at: Date
}

/**
 * Whether the one who asks could be the same as somebody: their hand gave the address or card and nobody
 * confirmed it, or one hand gave both of them theirs.
 */
export async function iHoldAccessOf(tx: Tx, personId: string, now: Date): Promise<boolean> {
  const { rows } = await sql<{ held: boolean }>`
    select i_hold_access_of(${personId}, ${now}) as held`.execute(tx)
  return rows[0]?.held ?? false
}

/** What waits to be confirmed of somebody in the co-operative, oldest first; for its office and board. */
export async function accessToConfirm(tx: Tx, personId: string, now: Date): Promise<readonly HandOnAccess[]> {
  const { rows } = await sql<HandOnAccess>`
    select by_person as by, what, at from access_to_confirm(${personId}, ${now})`.execute(tx)
  return rows
}

/** Whether somebody has another role than member, or belongs to more than one co-operative. */
export async function isMoreThanAMember(tx: Tx, personId: string): Promise<boolean> {
  const { rows } = await sql<{ more: boolean }>`select more_than_a_member(${personId}) as more`.execute(tx)
  return rows[0]?.more ?? true
}
