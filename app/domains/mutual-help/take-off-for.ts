import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id } from '../../platform/input.ts'
import { ok, refuse } from '../../values/result.ts'
import { closePost } from './help-post.db.ts'
import { loadWrittenPost } from './load-written-post.ts'

/**
 * A coach takes off the board what a member put there who never signs in, as they said. Refused: what `loadWrittenPost`
 * refuses, and what is off already.
 */
export const takeOffFor = command({
  name: 'mutual-help.take-off-for',
  may: 'help.write-for',
  input: z.object({ postId: id<'help-post'>() }),
  async run(tx, actor: PersonActor, { postId }, now) {
    const theirs = await loadWrittenPost(tx, actor, postId, now.today)
    if (!theirs.ok) return theirs
    const closed = await closePost(tx, actor.cooperativeId, postId, now.at)
    return closed ? ok(null) : refuse('help-off-board')
  },
  about: ({ postId }) => postId,
})
