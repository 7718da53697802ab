import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'
import type { Note } from './note.ts'

const NOTE = sql`
  select id, member_id as "memberId", written_by as "writtenBy", written_at as "writtenAt", text, private, evaluation,
    shared_at as "sharedAt"
  from guidance_note`

/** More than anybody reads at once. */
const MOST = 200

/** The notes about a member that whoever asks may read, the latest first. */
export async function notesOf(
  tx: Tx,
  here: Id<'cooperative'>,
  memberId: Id<'member'>,
): Promise<readonly Note[]> {
  const { rows } = await sql<Note>`${NOTE}
    where cooperative_id = ${here} and member_id = ${memberId}
    order by written_at desc, id desc limit ${MOST}`.execute(tx)
  return rows
}

/** A note about a member; undefined when it is not there or not to be read. */
export async function noteById(
  tx: Tx,
  here: Id<'cooperative'>,
  memberId: Id<'member'>,
  id: Id<'guidance-note'>,
): Promise<Note | undefined> {
  const { rows } = await sql<Note>`${NOTE}
    where cooperative_id = ${here} and member_id = ${memberId} and id = ${id}`.execute(tx)
  return rows[0]
}

/** Keeps a note. */
export async function insertNote(
  tx: Tx,
  here: Id<'cooperative'>,
  note: Omit<Note, 'sharedAt'>,
): Promise<void> {
  await sql`
    insert into guidance_note (cooperative_id, id, member_id, written_by, written_at, text, private, evaluation)
    values (${here}, ${note.id}, ${note.memberId}, ${note.writtenBy}, ${note.writtenAt}, ${note.text},
      ${note.private}, ${note.evaluation})`.execute(tx)
}

/** From now on the member and the other coaches read it. */
export async function markShared(
  tx: Tx,
  here: Id<'cooperative'>,
  id: Id<'guidance-note'>,
  at: Date,
): Promise<void> {
  await sql`
    update guidance_note set private = false, shared_at = ${at}
    where cooperative_id = ${here} and id = ${id} and private`.execute(tx)
}

/** Takes a note away for good. */
export async function deleteNote(tx: Tx, here: Id<'cooperative'>, id: Id<'guidance-note'>): Promise<void> {
  await sql`delete from guidance_note where cooperative_id = ${here} and id = ${id}`.execute(tx)
}
