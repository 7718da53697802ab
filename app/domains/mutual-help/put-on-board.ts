import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import type { Now } from '../../platform/clock.ts'
import { command } from '../../platform/command.ts'
import type { Tx } from '../../platform/database.ts'
import { newId, type Id } from '../../values/id.ts'
import { ok, refuse } from '../../values/result.ts'
import { memberOfPerson } from '../members/index.ts'
import { POST_KINDS } from './help.ts'
import { insertPost } from './help-post.db.ts'
import { WORDS_HANDED_IN, wordsKept } from './post-words.ts'

/** An ask or an offer as it is handed in. */
export const POST_HANDED_IN = WORDS_HANDED_IN.extend({ kind: z.enum(POST_KINDS) })

/**
 * A member asks the others something, or offers them something, in one sentence. Gives the id of what is on the board
 * then. Refused: who is no member (any more), and words that cannot stand there (`wordsKept`).
 */
export const putOnBoard = command({
  name: 'mutual-help.put-on-board',
  may: 'help.take-part',
  onBehalf: 'help-put-on-board',
  input: POST_HANDED_IN,
  async run(tx, { cooperativeId, personId }: PersonActor, said, now) {
    const member = await memberOfPerson(tx, cooperativeId, personId)
    return member ? keepPost(tx, cooperativeId, member.id, said, now) : refuse('help-not-a-member')
  },
  about: (_input, postId) => postId,
})

/** Puts it on the board for a member: for whoever asks, or for who never signs in. Refuses what `wordsKept` refuses. */
export async function keepPost(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  memberId: Id<'member'>,
  { kind, ...said }: z.output<typeof POST_HANDED_IN>,
  now: Now,
) {
  const words = wordsKept(said, now.today)
  if (!words.ok) return words
  const id = newId<'help-post'>(now.at)
  await insertPost(tx, cooperativeId, { ...words.value, kind, id, memberId, saidAt: now.at })
  return ok(id)
}
