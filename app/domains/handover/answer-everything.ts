import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id } from '../../platform/input.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { amSecondTo } from '../people/index.ts'
import { answerRequest, lastRequest } from './everything.db.ts'

/**
 * Says yes or no to taking everything along. Yes takes another person than who asked (decision 0015); no, which leaves
 * all as it was, anybody of board or administration.
 *
 * Refused: `everything-answered` when it was answered already; `everything-of-own-hand`.
 */
export const answerEverything = command({
  name: 'handover.answer-everything',
  may: 'everything.answer',
  about: ({ requestId }) => requestId,
  input: z.object({ requestId: id<'everything-request'>(), yes: z.boolean() }),
  async run(
    tx,
    actor: PersonActor,
    { requestId, yes },
    now,
  ): Promise<Result<null, 'everything-answered' | 'everything-of-own-hand'>> {
    const asked = await lastRequest(tx, actor.cooperativeId)
    if (asked?.id !== requestId || asked.answer !== null) return refuse('everything-answered')
    if (yes && !(await amSecondTo(tx, actor, asked.askedBy, now))) return refuse('everything-of-own-hand')
    const answer = { by: actor.personId, at: now.at, yes }
    const kept = await answerRequest(tx, actor.cooperativeId, requestId, answer)
    return kept ? ok(null) : refuse('everything-answered')
  },
})
