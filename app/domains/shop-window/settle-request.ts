import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id } from '../../platform/input.ts'
import { ok, refuse } from '../../values/result.ts'
import { markAnswered } from './shop-request.db.ts'

/**
 * The administration settled with a customer what they asked or ordered of somebody who stops or left, so that it no
 * longer waits. Refuses: `shop-request-not-found`, also of who does not stop.
 */
export const settleRequest = command({
  name: 'shop-window.settle-request',
  may: 'members.edit',
  about: ({ requestId }) => requestId,
  input: z.object({ requestId: id<'shop-request'>() }),
  async run(tx, actor: PersonActor, { requestId }, now) {
    const kept = await markAnswered(tx, actor.cooperativeId, requestId, now.at)
    return kept ? ok(null) : refuse('shop-request-not-found')
  },
})
