import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id, ownWords } from '../../platform/input.ts'
import { may } from '../../platform/permissions.ts'
import { newId } from '../../values/id.ts'
import { ok, refuse } from '../../values/result.ts'
import { loadGuided } from './load-guided.ts'
import { NOTE_KINDS } from './note.ts'
import * as db from './note.db.ts'

/**
 * Writes a note about the road of a member: read by the member and the coaches, or by the coach who wrote it alone.
 *
 * Refused: who is neither the member nor a coach, a member who left, a note of the member themselves that is not for
 * both (nobody is their own coach), and what looks like a BSN until the writer says that it is none.
 */
export const writeNote = command({
  name: 'guidance.write-note',
  about: ({ memberId }) => memberId,
  may: 'guidance.write',
  inOwnHands: true,
  input: z.object({
    memberId: id<'member'>(),
    text: ownWords(4000).min(1),
    kind: z.enum(NOTE_KINDS),
  }),
  async run(tx, actor: PersonActor, { memberId, text, kind }, now) {
    const { cooperativeId, personId } = actor
    const guided = await loadGuided(tx, actor, memberId, now.today)
    if (!guided.ok) return guided
    const asCoach = may(actor, 'guidance.guide') && guided.value.personId !== personId
    if (kind !== 'shared' && !asCoach) return refuse('note-is-for-both')
    const noteId = newId<'guidance-note'>(now.at)
    const read = { private: kind === 'private', evaluation: kind === 'evaluation' }
    const by = { writtenBy: personId, writtenAt: now.at }
    await db.insertNote(tx, cooperativeId, { id: noteId, memberId, text, ...read, ...by })
    return ok(noteId)
  },
})
