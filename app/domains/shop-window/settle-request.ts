import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id, ownWords } from '../../platform/input.ts'
import { enqueue } from '../../platform/jobs.ts'
import { newId } from '../../values/id.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { mailSettledJob, SETTLED_HOW } from './mail-settled-job.ts'
import { businessNamed, lockShopRequest, markAnswered } from './shop-request.db.ts'
import { isWaiting } from './shop-request.ts'

/**
 * The administration settled with a customer what they asked or ordered of somebody who stops or left, so that it no
 * longer waits; the customer is mailed how it goes on, with what else they are told (500 characters). Settled twice it
 * is the first that counts. Refuses: `shop-request-not-found`, also of who does not stop.
 */
export const settleRequest = command({
  name: 'shop-window.settle-request',
  may: 'members.edit',
  about: ({ requestId }) => requestId,
  input: z.object({
    requestId: id<'shop-request'>(),
    how: z.enum(SETTLED_HOW),
    words: ownWords(500).default(''),
  }),
  async run(
    tx,
    { cooperativeId }: PersonActor,
    { requestId, how, words },
    now,
  ): Promise<Result<null, 'shop-request-not-found'>> {
    const request = await lockShopRequest(tx, cooperativeId, requestId)
    if (!request) return refuse('shop-request-not-found')
    if (!isWaiting(request)) return ok(null)
    await markAnswered(tx, cooperativeId, requestId, now.at)
    const business = await businessNamed(tx, cooperativeId, request.businessId)
    const mailId = newId<'mail'>(now.at)
    await enqueue(tx, mailSettledJob, cooperativeId, { requestId, mailId, how, words, business }, mailId)
    return ok(null)
  },
})
