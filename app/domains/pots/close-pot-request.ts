import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id, ownWords } from '../../platform/input.ts'
import { enqueue } from '../../platform/jobs.ts'
import { may } from '../../platform/permissions.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { checkNotOwn } from '../books/index.ts'
import { memberById } from '../members/index.ts'
import { closeRequest, heldRequest } from './pot-request.db.ts'
import { tellPotAnswerJob } from './tell-pot-answer-job.ts'

/**
 * Closes a request: who approves says no, or who asked takes it back. In words, which the member reads, of a no by mail
 * as well.
 *
 * Refused: `request-not-found`, also for who has nothing to do with it; `no-without-words` for a no to what another
 * asked.
 */
export const closePotRequest = command({
  name: 'pots.close-pot-request',
  about: ({ requestId }) => requestId,
  may: 'pot-request.see',
  input: z.object({ requestId: id<'pot-request'>(), why: ownWords(500) }),
  async run(
    tx,
    actor: PersonActor,
    { requestId, why },
    now,
  ): Promise<Result<null, 'request-not-found' | 'no-without-words'>> {
    const asked = await heldRequest(tx, actor.cooperativeId, requestId, now.today)
    const concerns =
      asked &&
      (asked.mine.length > 0 ||
        may(actor, 'pot-requests.ask') ||
        !(await checkNotOwn(tx, actor, [asked.memberId])).ok)
    if (!concerns) return refuse('request-not-found')
    const member = await memberById(tx, actor.cooperativeId, asked.memberId)
    const own = asked.askedBy === actor.personId || member?.personId === actor.personId
    if (why === '' && !own) return refuse('no-without-words')
    await closeRequest(tx, actor.cooperativeId, { requestId, by: actor.personId, why, at: now.at })
    if (!own) await enqueue(tx, tellPotAnswerJob, actor.cooperativeId, { kind: 'pot-no', requestId })
    return ok(null)
  },
})
