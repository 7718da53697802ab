import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id } from '../../platform/input.ts'
import { ok, refuse } from '../../values/result.ts'
import * as db from './note.db.ts'

/**
 * Takes a note away for good, by who wrote it: what should not have been written must be able to go. Also about a
 * member who left.
 *
 * Refused: a note that is not there for whoever asks, or that somebody else wrote.
 */
export const removeNote = command({
  name: 'guidance.remove-note',
  about: ({ memberId }) => memberId,
  may: 'guidance.write',
  inOwnHands: true,
  input: z.object({ memberId: id<'member'>(), noteId: id<'guidance-note'>() }),
  async run(tx, actor: PersonActor, { memberId, noteId }) {
    const note = await db.noteById(tx, actor.cooperativeId, memberId, noteId)
    if (!note) return refuse('note-not-found')
    if (note.writtenBy !== actor.personId) return refuse('note-of-another')
    await db.deleteNote(tx, actor.cooperativeId, noteId)
    return ok(null)
  },
})
