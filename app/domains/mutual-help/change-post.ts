import type { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import type { Now } from '../../platform/clock.ts'
import type { Tx } from '../../platform/database.ts'
import { id } from '../../platform/input.ts'
import type { Id } from '../../values/id.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { memberOfPerson } from '../members/index.ts'
import { stageOf, type HelpPromise, type Post, type PostWords } from './help.ts'
import { changeWords, holdPost, postById } from './help-post.db.ts'
import { promisesAbout } from './help-promise.db.ts'
import { WORDS_HANDED_IN, wordsKept } from './post-words.ts'

/** Other words for what stands on the board, as they are handed in. */
export const CHANGE_HANDED_IN = WORDS_HANDED_IN.extend({ postId: id<'help-post'>() })

export type ChangeRefusal = 'help-off-board' | 'help-done' | 'help-nothing-said' | 'help-day-past'

/**
 * A member writes other words on what they put on the board. Who answered it is told: their promise stands, and they
 * say that it is fine as well, or call it off. The same words again change nothing.
 *
 * Refused: what is of another or off the board, an ask that was done, and words that cannot stand there (`wordsKept`).
 */
export const changePost = command({
  name: 'mutual-help.change-post',
  may: 'help.take-part',
  onBehalf: 'help-put-on-board',
  input: CHANGE_HANDED_IN,
  async run(tx, { cooperativeId, personId }: PersonActor, { postId, ...said }, now) {
    const me = await memberOfPerson(tx, cooperativeId, personId)
    return me ? keepChange(tx, cooperativeId, me.id, { postId, ...said }, now) : refuse('help-not-a-member')
  },
  about: ({ postId }) => postId,
})

/** Keeps other words on what `memberId` put on the board, whoever writes them. Refuses as `changePost` does. */
export async function keepChange(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  memberId: Id<'member'>,
  { postId, ...said }: z.output<typeof CHANGE_HANDED_IN>,
  now: Now,
): Promise<Result<null, ChangeRefusal>> {
  await holdPost(tx, postId)
  const post = await postById(tx, cooperativeId, postId)
  if (!post || post.memberId !== memberId || post.closedAt !== null) return refuse('help-off-board')
  if (isDone(post, await promisesAbout(tx, cooperativeId, postId))) return refuse('help-done')
  // A day that has been may stay as it is: only another is judged.
  const words = wordsKept(said, said.neededOn === post.neededOn ? (post.neededOn ?? now.today) : now.today)
  if (!words.ok) return words
  if (!sameWords(words.value, post)) await changeWords(tx, cooperativeId, postId, words.value, now.at)
  return ok(null)
}

/** Whether what was asked is done: what then is needed is another ask. An offer goes on. */
export function isDone({ kind }: Post, promises: readonly HelpPromise[]): boolean {
  return (
    kind === 'ask' &&
    promises.some((one) => ['done', 'thanked'].includes(stageOf(one)) || one.letGoAs === 'done')
  )
}

function sameWords(one: PostWords, other: PostWords): boolean {
  const { what, skill, forWhom, neededOn } = other
  return one.what === what && one.skill === skill && one.forWhom === forWhom && one.neededOn === neededOn
}
