import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id } from '../../platform/input.ts'
import { ok, refuse } from '../../values/result.ts'
import { markAnswered } from './shop-request.db.ts'

/**
 * Says that the member answered a stranger in another way than by a quote or invoice, so that it no longer waits; or
 * not after all, so that it waits again. Refuses: `shop-request-not-found`.
 */
export const answerRequest = command({
  name: 'shop-window.answer-request',
  may: 'shop-page.keep',
  about: ({ requestId }) => requestId,
  input: z.object({ requestId: id<'shop-request'>(), answered: z.boolean() }),
  async run(tx, actor: PersonActor, { requestId, answered }, now) {
    const kept = await markAnswered(tx, actor.cooperativeId, requestId, answered ? now.at : null)
    return kept ? ok(null) : refuse('shop-request-not-found')
  },
})
