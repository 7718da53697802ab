import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id } from '../../platform/input.ts'
import { seemsToHoldBsn } from '../../values/bsn-warning.ts'
import type { Id } from '../../values/id.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { memberOfPerson } from '../members/index.ts'
import { HELP_WORDS, mayBeSaid, type HelpPromise, type HelpWord } from './help.ts'
import { heldPromise, notePromise, type Said } from './help-promise.db.ts'
import { standsOnBoard } from './help-post.db.ts'

export type AnswerRefusal =
  | 'help-not-found'
  | 'help-not-a-member'
  | 'help-answered'
  | 'help-off-board'
  | 'help-looks-like-bsn'

/**
 * What one of the two says of help: `yes` or `no` to who began, `take-back` by who began, `call-off` by either once it
 * is agreed, `done` by each for themselves, and `thank` by who was helped. With a word along: with a no, and as thanks.
 *
 * Refused: what is of others, what cannot be said (any more), a yes to what another promised first, and what looks like
 * a BSN.
 */
export const answerHelp = command({
  name: 'mutual-help.answer-help',
  may: 'help.take-part',
  about: ({ promiseId }) => promiseId,
  input: z.object({
    promiseId: id<'help-promise'>(),
    says: z.enum(HELP_WORDS),
    word: z.string().trim().max(300),
    isNoBsn: z.boolean(),
  }),
  async run(
    tx,
    { cooperativeId, personId }: PersonActor,
    { promiseId, says, word, isNoBsn },
    now,
  ): Promise<Result<null, AnswerRefusal>> {
    const me = await memberOfPerson(tx, cooperativeId, personId)
    if (!me) return refuse('help-not-a-member')
    const promise = await heldPromise(tx, cooperativeId, promiseId)
    if (!promise) return refuse('help-not-found')
    if (!mayBeSaid(promise, me.id).includes(says)) return refuse('help-answered')
    if (says === 'yes' && !(await standsOnBoard(tx, cooperativeId, promise.postId, now.today)))
      return refuse('help-off-board')
    if (!isNoBsn && seemsToHoldBsn(word)) return refuse('help-looks-like-bsn')
    await notePromise(tx, cooperativeId, promiseId, saidBy(promise, me.id, says, word, now.at))
    return ok(null)
  },
})

function saidBy(promise: HelpPromise, me: Id<'member'>, says: HelpWord, word: string, at: Date): Said {
  if (says === 'yes') return { agreed_at: at }
  if (says === 'thank') return { thanks: word, thanked_at: at }
  if (says === 'done') return me === promise.helperId ? { helper_done_at: at } : { helped_done_at: at }
  return { closed_at: at, closed_by: me, closed_word: word }
}
