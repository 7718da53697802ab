import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id } from '../../platform/input.ts'
import { ok, refuse } from '../../values/result.ts'
import { deleteShopRequest } from './shop-request.db.ts'

/** Erases what a stranger asked of a member, who makes nothing of it. Refuses: `shop-request-not-found`. */
export const throwRequestAway = command({
  name: 'shop-window.throw-request-away',
  may: 'shop-page.keep',
  about: ({ requestId }) => requestId,
  input: z.object({ requestId: id<'shop-request'>() }),
  async run(tx, actor: PersonActor, { requestId }) {
    const gone = await deleteShopRequest(tx, actor.cooperativeId, requestId)
    return gone ? ok(null) : refuse('shop-request-not-found')
  },
})
