import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { newId } from '../../values/id.ts'
import { ok, refuse } from '../../values/result.ts'
import { memberOfPerson } from '../members/index.ts'
import { POST_KINDS } from './help.ts'
import { insertPost } from './help-post.db.ts'
import { WORDS_HANDED_IN, wordsKept } from './post-words.ts'

/**
 * A member asks the others something, or offers them something, in one sentence. Gives the id of what is on the board
 * then. Refused: who is no member (any more), and words that cannot stand there (`wordsKept`).
 */
export const putOnBoard = command({
  name: 'mutual-help.put-on-board',
  may: 'help.take-part',
  onBehalf: 'help-put-on-board',
  input: WORDS_HANDED_IN.extend({ kind: z.enum(POST_KINDS) }),
  async run(tx, { cooperativeId, personId }: PersonActor, { kind, ...said }, now) {
    const member = await memberOfPerson(tx, cooperativeId, personId)
    if (!member) return refuse('help-not-a-member')
    const words = wordsKept(said, now.today)
    if (!words.ok) return words
    const id = newId<'help-post'>(now.at)
    await insertPost(tx, cooperativeId, { ...words.value, kind, id, memberId: member.id, saidAt: now.at })
    return ok(id)
  },
  about: (_input, postId) => postId,
})
