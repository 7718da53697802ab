import { z } from 'zod'
import type { VisitorActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id } from '../../platform/input.ts'
import { ok, refuse } from '../../values/result.ts'
import { shareOld } from './old-note.db.ts'

/**
 * Who was a coach shares what they wrote for themselves alone, with the member and the coaches, in the two weeks after
 * the role ended. It cannot be undone. They have no role any more, so they come as who signed in and nothing else.
 *
 * Refused: a note that is not there for whoever asks, any more, or about a member who left.
 */
export const shareOldNote = command({
  name: 'guidance.share-old-note',
  about: ({ noteId }) => noteId,
  may: 'signed-in',
  input: z.object({ cooperativeId: id<'cooperative'>(), noteId: id<'guidance-note'>() }),
  async run(tx, _actor: VisitorActor, { cooperativeId, noteId }) {
    return (await shareOld(tx, cooperativeId, noteId)) ? ok(noteId) : refuse('note-not-found')
  },
})
