import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id } from '../../platform/input.ts'
import { ok, refuse } from '../../values/result.ts'
import { loadGuided } from './load-guided.ts'
import * as db from './note.db.ts'

/**
 * A coach shares a note that was for themselves alone, with the member and the other coaches. It cannot be undone: who
 * has read it, has.
 *
 * Refused: a note that is not there for whoever asks, and one that is shared already.
 */
export const shareNote = command({
  name: 'guidance.share-note',
  about: ({ memberId }) => memberId,
  may: 'guidance.guide',
  inOwnHands: true,
  input: z.object({ memberId: id<'member'>(), noteId: id<'guidance-note'>() }),
  async run(tx, actor: PersonActor, { memberId, noteId }, now) {
    const guided = await loadGuided(tx, actor, memberId, now.today)
    if (!guided.ok) return guided
    const note = await db.noteById(tx, actor.cooperativeId, memberId, noteId)
    if (!note) return refuse('note-not-found')
    if (!note.private) return refuse('note-shared-already')
    await db.markShared(tx, actor.cooperativeId, noteId, now.at)
    return ok(noteId)
  },
})
