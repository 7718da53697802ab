import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id } from '../../platform/input.ts'
import { ok, refuse } from '../../values/result.ts'
import { deleteShopWindow } from './shop-page.db.ts'

/**
 * Takes back what a member published of a business: nobody reads it any more from this moment. What was written stays
 * with the member. Refuses: `shop-page-not-public`.
 */
export const takePageAway = command({
  name: 'shop-window.take-page-away',
  may: 'shop-page.keep',
  about: ({ businessId }) => businessId,
  input: z.object({ businessId: id<'business'>() }),
  async run(tx, actor: PersonActor, { businessId }) {
    const gone = await deleteShopWindow(tx, actor.cooperativeId, businessId)
    return gone ? ok(null) : refuse('shop-page-not-public')
  },
})
