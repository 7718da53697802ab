import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { newId } from '../../values/id.ts'
import { CHANGE_HANDED_IN, keepChange } from './change-post.ts'
import { insertWritten } from './help-written.db.ts'
import { loadWrittenPost } from './load-written-post.ts'
import { HOW_SAID } from './written.ts'

/**
 * A coach writes other words on what a member asks or offers who never signs in, as they said it. All read who wrote
 * it, and who answered says whether it is fine as well.
 *
 * Refused: who signs in themselves; both sides by the same hand, and by who is the other side; and what `changePost`
 * refuses.
 */
export const writeChangeFor = command({
  name: 'mutual-help.write-change-for',
  may: 'help.write-for',
  input: CHANGE_HANDED_IN.extend({ how: z.enum(HOW_SAID) }),
  async run(tx, actor: PersonActor, { how, ...said }, now) {
    const { cooperativeId, personId } = actor
    const theirs = await loadWrittenPost(tx, actor, said.postId, now.today)
    if (!theirs.ok) return theirs
    const { id: postId, memberId } = theirs.value
    await insertWritten(tx, cooperativeId, {
      ...{ id: newId<'help-written'>(now.at), postId, promiseId: null },
      ...{ memberId, says: 'post', how, writtenBy: personId, at: now.at },
    })
    return keepChange(tx, cooperativeId, memberId, said, now)
  },
  about: ({ postId }) => postId,
})
