import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'

/** What somebody wrote for themselves alone while they were a coach, which they are no more. */
export type OldNote = {
  readonly id: Id<'guidance-note'>
  readonly memberId: Id<'member'>
  /** About whom it is. */
  readonly name: string
  /** That member left: with them nothing is shared any more. */
  readonly isGone: boolean
  readonly writtenAt: Date
  readonly text: string
  /** The last day on which they read it. */
  readonly until: Day
}

/** Those of the one who asks, by member and oldest first; none for who is a coach now, or once the term is over. */
export async function oldNotesOf(tx: Tx, here: Id<'cooperative'>): Promise<readonly OldNote[]> {
  const { rows } = await sql<OldNote>`
    select id, member_id as "memberId", name, is_gone as "isGone", written_at as "writtenAt", text, until
    from my_notes_as_coach(${here})`.execute(tx)
  return rows
}

/** Shares one of them. Gives whether there was one to share. */
export async function shareOld(
  tx: Tx,
  here: Id<'cooperative'>,
  noteId: Id<'guidance-note'>,
): Promise<boolean> {
  const { rows } = await sql<{ shared: boolean }>`
    select share_note_as_who_was_coach(${here}, ${noteId}) as shared`.execute(tx)
  return rows[0]!.shared
}

/** So many notes a coach has for themselves alone; 0 for who may not end the role. */
export async function privateNotesOf(tx: Tx, coachId: Id<'person'>): Promise<number> {
  const { rows } = await sql<{ count: number }>`select private_notes_of_coach(${coachId}) as count`.execute(
    tx,
  )
  return rows[0]!.count
}
