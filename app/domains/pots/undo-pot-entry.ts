import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { day, id, ownWords } from '../../platform/input.ts'
import { ok } from '../../values/result.ts'
import { reverseByHand } from '../books/index.ts'
import { undoMoves } from './move-pot.ts'

/**
 * Undoes what was in a pot at the beginning, or what was written on pots by hand when that could still be done:
 * the entry by its mirror, and the movements with it. Gives the id of the reversing entry.
 *
 * Refuses what `reverseByHand` refuses: one's own pot (`own-pot`), what was spent since (`pot-too-small`), a
 * period that is closed for the time being without a reason (`reason-needed`).
 */
export const undoPotEntry = command({
  name: 'pots.undo-pot-entry',
  about: ({ entryId }) => entryId,
  may: 'books.post',
  input: z.object({
    entryId: id<'entry'>(),
    countsOn: day(),
    /** Why it is booked in a period that is closed for the time being; empty is not said. */
    reason: ownWords(500).default(''),
  }),
  async run(tx, actor: PersonActor, of, now, commandId) {
    const reversed = await reverseByHand(tx, actor, of, now, commandId)
    if (!reversed.ok) return reversed
    const entry = { id: reversed.value, countsOn: of.countsOn }
    const undone = await undoMoves(tx, actor, of.entryId, entry, now)
    return undone.ok ? ok(reversed.value as string) : undone
  },
})
