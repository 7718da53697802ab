import type { PersonActor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { memberOfPerson } from '../members/index.ts'
import type { Post } from './help.ts'
import { holdPost, postById } from './help-post.db.ts'
import { promisesAbout } from './help-promise.db.ts'
import { spokenFor, writtenForNow } from './help-written.db.ts'
import { maySpeakFor } from './written.ts'

/**
 * The post, held, when whoever asks may write for whose it is and speaks for nobody else on it. Refused:
 * `help-off-board` when there is none, `help-signs-in`, `help-both-sides`.
 */
export async function loadWrittenPost(
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
  const memberId = (await memberOfPerson(tx, cooperativeId, personId))?.id
  for (const promise of await promisesAbout(tx, cooperativeId, postId)) {
    const writer = { memberId, spokenFor: await spokenFor(tx, promise.id) }
    if (!maySpeakFor(promise, post.memberId, writer)) return refuse('help-both-sides')
  }
  return ok(post)
}
