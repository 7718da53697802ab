import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id } from '../../platform/input.ts'
import { newId } from '../../values/id.ts'
import { ok, refuse } from '../../values/result.ts'
import { insertWritten, writtenForNow } from './help-written.db.ts'
import { HOW_SAID } from './written.ts'
import { keepPost, POST_HANDED_IN } from './put-on-board.ts'

/**
 * A coach or the administration puts on the board what a member asks or offers who never signs in, as they said it. All
 * read who wrote it down. Gives the id.
 *
 * Refused: who can sign in themselves or is no member (any more), and words that cannot stand there (`wordsKept`).
 */
export const writePostFor = command({
  name: 'mutual-help.write-post-for',
  may: 'help.write-for',
  input: POST_HANDED_IN.extend({ memberId: id<'member'>(), how: z.enum(HOW_SAID) }),
  async run(tx, { cooperativeId, personId }: PersonActor, { memberId, how, ...said }, now) {
    const theirs = await writtenForNow(tx, cooperativeId, now.today)
    if (!theirs.some((one) => one.id === memberId)) return refuse('help-signs-in')
    const kept = await keepPost(tx, cooperativeId, memberId, said, now)
    if (!kept.ok) return kept
    await insertWritten(tx, cooperativeId, {
      ...{ id: newId<'help-written'>(now.at), postId: kept.value, promiseId: null },
      ...{ memberId, says: 'post', how, writtenBy: personId, at: now.at },
    })
    return ok(kept.value)
  },
  about: ({ memberId }) => memberId,
})
