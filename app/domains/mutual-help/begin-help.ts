import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { count, id, ownWords } from '../../platform/input.ts'
import { newId, type Id } from '../../values/id.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { fellowMembers, isGoneOn, memberOfPerson } from '../members/index.ts'
import { holdPost, postById, standsOnBoard } from './help-post.db.ts'
import { insertPromise } from './help-promise.db.ts'

export type BeginRefusal =
  | 'help-not-a-member'
  | 'help-off-board'
  | 'help-with-whom'
  | 'help-begun-already'
  | 'help-changed'

/**
 * A member answers what is on the board: offers to do what is asked, or asks for what is offered. Who put it there can
 * turn to one other member themselves (`withId`), as a match proposes. The other then says yes or no. Gives the id.
 *
 * Refused: what is off the board or promised to another, oneself or who is no member (any more), what the same two are
 * busy with already, and words (`version`) that were changed since they were read.
 */
export const beginHelp = command({
  name: 'mutual-help.begin-help',
  may: 'help.take-part',
  onBehalf: 'help-answered',
  input: z.object({
    postId: id<'help-post'>(),
    withId: id<'member'>().optional(),
    word: ownWords(300),
    version: count().optional(),
  }),
  async run(
    tx,
    { cooperativeId, personId }: PersonActor,
    { postId, withId, word, version },
    now,
  ): Promise<Result<Id<'help-promise'>, BeginRefusal>> {
    const me = await memberOfPerson(tx, cooperativeId, personId)
    if (!me) return refuse('help-not-a-member')
    await holdPost(tx, postId)
    const post = await postById(tx, cooperativeId, postId)
    if (!post || !(await standsOnBoard(tx, cooperativeId, postId, now.today))) return refuse('help-off-board')
    if (version !== undefined && version !== post.version) return refuse('help-changed')
    const otherId = post.memberId === me.id ? withId : post.memberId
    const other = (await fellowMembers(tx)).find((one) => one.id === otherId)
    if (!other || other.id === me.id || isGoneOn(other, now.today)) return refuse('help-with-whom')
    const asker = post.kind === 'ask' ? post.memberId : post.memberId === me.id ? other.id : me.id
    const helperId = asker === me.id ? other.id : me.id
    const promiseId = newId<'help-promise'>(now.at)
    const promise = {
      id: promiseId,
      postId,
      helperId,
      helpedId: asker,
      begunBy: me.id,
      word,
      begunAt: now.at,
      readVersion: post.version,
    }
    const isNew = await insertPromise(tx, cooperativeId, promise)
    return isNew ? ok(promiseId) : refuse('help-begun-already')
  },
  about: (_input, promiseId) => promiseId,
})
