import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import type { Tx } from '../../platform/database.ts'
import { id } from '../../platform/input.ts'
import type { Day } from '../../values/day.ts'
import { newId, type Id } from '../../values/id.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { memberOfPerson } from '../members/index.ts'
import { CHANGE_HANDED_IN, keepChange } from './change-post.ts'
import type { Post } from './help.ts'
import { closePost, holdPost, postById } from './help-post.db.ts'
import { promisesAbout } from './help-promise.db.ts'
import { insertWritten, writtenAbout, writtenForNow } from './help-written.db.ts'
import { HOW_SAID, maySpeakFor } from './written.ts'

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
    const theirs = await postOfWhoNeverSignsIn(tx, actor, said.postId, now.today)
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

/** A coach takes it off the board, as that member said. Refused as above, and for what is off already. */
export const takeOffFor = command({
  name: 'mutual-help.take-off-for',
  may: 'help.write-for',
  input: z.object({ postId: id<'help-post'>() }),
  async run(tx, actor: PersonActor, { postId }, now) {
    const theirs = await postOfWhoNeverSignsIn(tx, actor, postId, now.today)
    if (!theirs.ok) return theirs
    const closed = await closePost(tx, actor.cooperativeId, postId, now.at)
    return closed ? ok(null) : refuse('help-off-board')
  },
  about: ({ postId }) => postId,
})

/** The post, held, when whoever asks may write for whose it is and speaks for nobody else on it. */
async function postOfWhoNeverSignsIn(
  tx: Tx,
  { cooperativeId, personId }: PersonActor,
  postId: Id<'help-post'>,
  today: Day,
): Promise<Result<Post, 'help-off-board' | 'help-signs-in' | 'help-both-sides'>> {
  await holdPost(tx, postId)
  const post = await postById(tx, cooperativeId, postId)
  if (!post) return refuse('help-off-board')
  const theirs = await writtenForNow(tx, cooperativeId, today)
  if (!theirs.some(({ id }) => id === post.memberId)) return refuse('help-signs-in')
  const writer = { personId, memberId: (await memberOfPerson(tx, cooperativeId, personId))?.id }
  const written = await writtenAbout(tx, cooperativeId, postId)
  const promises = await promisesAbout(tx, cooperativeId, postId)
  const speaksForBoth = promises.some((one) => !maySpeakFor(one, post.memberId, writer, written))
  return speaksForBoth ? refuse('help-both-sides') : ok(post)
}
