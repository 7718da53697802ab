import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id } from '../../platform/input.ts'
import { ok, refuse } from '../../values/result.ts'
import { closePost } from './help-post.db.ts'

/**
 * A member takes off the board what they put there. What two of them promised each other about it stays. Refused for
 * what is off already or of another (`help-off-board`).
 */
export const takeOffBoard = command({
  name: 'mutual-help.take-off-board',
  may: 'help.take-part',
  onBehalf: 'help-taken-off',
  about: ({ postId }) => postId,
  input: z.object({ postId: id<'help-post'>() }),
  async run(tx, actor: PersonActor, { postId }, now) {
    const closed = await closePost(tx, actor.cooperativeId, postId, now.at)
    return closed ? ok(null) : refuse('help-off-board')
  },
})
