import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { day, ownWords } from '../../platform/input.ts'
import { newId, type Id } from '../../values/id.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { memberOfPerson } from '../members/index.ts'
import { POST_KINDS, withoutOpening } from './help.ts'
import { insertPost } from './help-post.db.ts'

export type PutRefusal = 'help-not-a-member' | 'help-nothing-said' | 'help-day-past'

/**
 * A member asks the others something, or offers them something, in one sentence. Gives the id of what is on the board
 * then.
 *
 * Refused: who is no member (any more), a sentence of which nothing is left without "Who can …", and a day that
 * has been.
 */
export const putOnBoard = command({
  name: 'mutual-help.put-on-board',
  may: 'help.take-part',
  onBehalf: 'help-put-on-board',
  input: z.object({
    kind: z.enum(POST_KINDS),
    what: ownWords(140).min(1),
    skill: ownWords(40),
    forWhom: ownWords(100),
    neededOn: day().nullable(),
  }),
  async run(tx, actor: PersonActor, said, now): Promise<Result<Id<'help-post'>, PutRefusal>> {
    const { cooperativeId, personId } = actor
    const member = await memberOfPerson(tx, cooperativeId, personId)
    if (!member) return refuse('help-not-a-member')
    const what = withoutOpening(said.what)
    if (what === '') return refuse('help-nothing-said')
    if (said.neededOn !== null && said.neededOn < now.today) return refuse('help-day-past')
    const id = newId<'help-post'>(now.at)
    await insertPost(tx, cooperativeId, { ...said, what, id, memberId: member.id, saidAt: now.at })
    return ok(id)
  },
  about: (_input, postId) => postId,
})
