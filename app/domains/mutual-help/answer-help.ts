import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import type { Now } from '../../platform/clock.ts'
import type { Tx } from '../../platform/database.ts'
import { count, id, ownWords } from '../../platform/input.ts'
import { enqueue } from '../../platform/jobs.ts'
import { newId, type Id } from '../../values/id.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { memberOfPerson } from '../members/index.ts'
import { HELP_WORDS, mayBeSaid, writerOf, type HelpPromise, type HelpWord } from './help.ts'
import { heldPromise, notePromise, type Said } from './help-promise.db.ts'
import { dayOfPromise } from './help-day.db.ts'
import { isStillToCome } from './help-day.ts'
import { hoursFit, hoursKeptOf, insertTransfer } from './hours.db.ts'
import { afterDone, MOST_MINUTES } from './hours.ts'
import { holdPost, standsOnBoard } from './help-post.db.ts'
import { mailThanksJob } from './mail-thanks-job.ts'

export type AnswerRefusal =
  | 'help-not-found'
  | 'help-not-a-member'
  | 'help-answered'
  | 'help-off-board'
  | 'help-hours-limit'
  | 'help-changed'
  | 'help-day-not-yet'

/** A word about a promise as it is handed in. */
export const ANSWER_HANDED_IN = z.object({
  promiseId: id<'help-promise'>(),
  says: z.enum(HELP_WORDS),
  word: ownWords(300),
  version: count().optional(),
  minutes: count().max(MOST_MINUTES).optional(),
})

/**
 * What one of the two says of help: `yes` or `no` to who began, `take-back` by who began, `call-off` by either once it
 * is agreed, `done` by each for themselves, and `thank` by who was helped. With a word along: with a no, and as thanks.
 *
 * Who did not write the post says with `yes`, `done` or `fine` which of its words they read (`version`).
 *
 * With `done` comes how many minutes it took, where hours are kept; the same number, said by both, moves them.
 *
 * Refused: what is of others, what cannot be said (any more), a yes to what another promised first, words that were
 * changed since they were read, hours that bring who was helped below the limit, and that it is done before the day
 * they agreed on (`help-day-not-yet`).
 */
export const answerHelp = command({
  name: 'mutual-help.answer-help',
  may: 'help.take-part',
  onBehalf: 'help-answered',
  about: ({ promiseId }) => promiseId,
  input: ANSWER_HANDED_IN,
  async run(tx, actor: PersonActor, asked, now): Promise<Result<null, AnswerRefusal>> {
    const me = await memberOfPerson(tx, actor.cooperativeId, actor.personId)
    return me ? keepAnswer(tx, { ...actor, me: me.id }, asked, now) : refuse('help-not-a-member')
  },
})

/** Keeps what one of the two says: `me`, whoever writes it down. Refuses as `answerHelp` does. */
export async function keepAnswer(
  tx: Tx,
  { cooperativeId, personId, me }: Omit<Who, 'read'>,
  { promiseId, says, word, version, minutes }: z.output<typeof ANSWER_HANDED_IN>,
  now: Now,
): Promise<Result<null, AnswerRefusal>> {
  const promise = await promiseOf(tx, cooperativeId, promiseId)
  if (!promise) return refuse('help-not-found')
  if (!mayBeSaid(promise, me).includes(says)) return refuse('help-answered')
  const read = readWith(promise, me, says, version)
  if (read === 'other-words') return refuse('help-changed')
  if (says === 'yes' && !(await standsOnBoard(tx, cooperativeId, promise.postId, now.today)))
    return refuse('help-off-board')
  if (says === 'done') return done(tx, { cooperativeId, personId, me, read }, promise, minutes, now)
  await notePromise(tx, cooperativeId, promiseId, { ...saidBy(me, says, word, now.at), ...read })
  if (says === 'thank')
    await enqueue(tx, mailThanksJob, cooperativeId, { promiseId, mailId: newId<'mail'>(now.at) })
  return ok(null)
}

/** Held, and its post with it, so that no other words come between what is read here and what is said. */
async function promiseOf(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  promiseId: Id<'help-promise'>,
): Promise<HelpPromise | undefined> {
  const promise = await heldPromise(tx, cooperativeId, promiseId)
  if (!promise) return undefined
  await holdPost(tx, promise.postId)
  return heldPromise(tx, cooperativeId, promiseId)
}

/** What who did not write the post read of it; nothing when that is not said with this word. */
function readWith(
  promise: HelpPromise,
  me: Id<'member'>,
  says: HelpWord,
  version = promise.version,
): { readonly read_version?: number } | 'other-words' {
  if (writerOf(promise) === me || !['yes', 'done', 'fine'].includes(says)) return {}
  return version === promise.version ? { read_version: version } : 'other-words'
}

type Who = {
  readonly cooperativeId: Id<'cooperative'>
  readonly personId: Id<'person'>
  readonly me: Id<'member'>
  readonly read: { readonly read_version?: number }
}

/** Keeps that it is done; once both said the same number, the minutes move from who was helped to who helped. */
async function done(
  tx: Tx,
  { cooperativeId, personId, me, read }: Who,
  promise: HelpPromise,
  minutes: number | undefined,
  now: Now,
): Promise<Result<null, 'help-hours-limit' | 'help-day-not-yet'>> {
  const { helperId, helpedId, helped, id: promiseId } = promise
  if (isStillToCome(await dayOfPromise(tx, cooperativeId, promiseId), now.at))
    return refuse('help-day-not-yet')
  const kept = await hoursKeptOf(tx, [helperId, helpedId], now.today)
  const said = afterDone(promise, me, kept ? (minutes ?? 0) : null)
  const both = said.helperDone && said.helpedDone
  const move = both && said.minutes !== null && said.minutes > 0 ? said.minutes : undefined
  if (said.minutes && !(await hoursFit(tx, promiseId, said.minutes)))
    return refuse('help-hours-limit', { helped })
  await notePromise(tx, cooperativeId, promiseId, {
    helper_done_at: said.helperDone ? (promise.helperDoneAt ?? now.at) : null,
    helped_done_at: said.helpedDone ? (promise.helpedDoneAt ?? now.at) : null,
    minutes: said.minutes,
    ...read,
  })
  const between = { fromId: helpedId, toId: helperId, promiseId, word: '', movedAt: now.at, by: personId }
  if (move !== undefined)
    await insertTransfer(tx, cooperativeId, { ...between, id: newId<'help-transfer'>(now.at), minutes: move })
  return ok(null)
}

function saidBy(me: Id<'member'>, says: Exclude<HelpWord, 'done'>, word: string, at: Date): Said {
  if (says === 'fine') return {}
  if (says === 'yes') return { agreed_at: at }
  if (says === 'thank') return { thanks: word, thanked_at: at }
  return { closed_at: at, closed_by: me, closed_word: word }
}
