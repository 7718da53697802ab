import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id } from '../../platform/input.ts'
import { ok, refuse } from '../../values/result.ts'
import { stopOrdersOf } from './taking-orders.db.ts'

/**
 * From this moment nobody orders by the page of a business; what is asked there goes on. The member puts it on again
 * in the form of the page. Refuses: `shop-page-not-public`, also when another of the business published it.
 */
export const stopOrders = command({
  name: 'shop-window.stop-orders',
  may: 'shop-page.keep',
  about: ({ businessId }) => businessId,
  input: z.object({ businessId: id<'business'>() }),
  async run(tx, actor: PersonActor, { businessId }) {
    const stopped = await stopOrdersOf(tx, actor.cooperativeId, businessId)
    return stopped ? ok(null) : refuse('shop-page-not-public')
  },
})
