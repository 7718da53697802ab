import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id } from '../../platform/input.ts'
import { enqueue } from '../../platform/jobs.ts'
import { greatest } from '../../values/money.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { checkNotOwn } from '../books/index.ts'
import { checkSecond, type SecondYesRefusal } from '../people/index.ts'
import { heldRequest, holdPromises, insertYes, leftInPotBesides, openRequests } from './pot-request.db.ts'
import { isAgreed } from './pot-request.ts'
import { tellPotAnswerJob } from './tell-pot-answer-job.ts'

export type PotAnswerRefusal =
  | 'request-not-found'
  | 'own-pot'
  | 'not-yours-to-approve'
  | 'yes-said-already'
  | 'pot-promised'
  | SecondYesRefusal

/**
 * Says yes to a request, as one of those whom the scheme of the member names (`my_pot_roles`). The money may leave when
 * as many different people did as the scheme asks; with the last of them the member gets a mail.
 *
 * Refused: `request-not-found`, `own-pot`, `not-yours-to-approve`, `yes-said-already`, `pot-promised` for the last yes
 * to more than is left (`left` in cents) besides what was said yes to before, and what `checkSecond` refuses (decision
 * 0015).
 */
export const sayYesToPot = command({
  name: 'pots.say-yes-to-pot',
  about: ({ requestId }) => requestId,
  may: 'pot-request.answer',
  input: z.object({ requestId: id<'pot-request'>() }),
  async run(tx, actor: PersonActor, { requestId }, now): Promise<Result<null, PotAnswerRefusal>> {
    const { cooperativeId, personId } = actor
    const asked = await heldRequest(tx, cooperativeId, requestId, now.today)
    if (!asked) return refuse('request-not-found')
    const own = await checkNotOwn(tx, actor, [asked.memberId])
    if (!own.ok) return own
    const [as] = asked.mine
    if (as === undefined) return refuse('not-yours-to-approve')
    if (asked.yes.some(({ person }) => person === personId)) return refuse('yes-said-already')
    const second = await checkSecond(tx, actor, { by: asked.yes.map(({ person }) => person) }, now)
    if (!second.ok) return second
    await insertYes(tx, cooperativeId, { requestId, by: personId, as, at: now.at })
    const [after] = isAgreed(asked) ? [] : await openRequests(tx, cooperativeId, now.today, { id: requestId })
    if (!after || !isAgreed(after)) return ok(null)
    await holdPromises(tx, asked.memberId)
    const left = await leftInPotBesides(tx, asked.memberId, requestId)
    if (left !== undefined && asked.amount > left)
      return refuse('pot-promised', { left: String(greatest(left, 0n)) })
    await enqueue(tx, tellPotAnswerJob, cooperativeId, { kind: 'pot-yes', requestId })
    return ok(null)
  },
})
