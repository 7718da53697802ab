import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id } from '../../platform/input.ts'
import { ok } from '../../values/result.ts'
import { deleteNotTaken } from './not-taken.db.ts'
import { clearChanges } from './shop-order.db.ts'

/**
 * The member saw to an order: one that became no draft, or one of which the web shop says something else now. It is no
 * longer what they have to do. Gives whether it still was.
 */
export const seeToOrder = command({
  name: 'shop-window.see-to-order',
  may: 'shop-page.keep',
  about: ({ keyId }) => keyId,
  input: z.object({ keyId: id<'shop-key'>(), number: z.string().max(60) }),
  async run(tx, actor: PersonActor, of) {
    const notTaken = await deleteNotTaken(tx, actor.cooperativeId, of)
    const changed = await clearChanges(tx, actor.cooperativeId, of)
    return ok(notTaken || changed)
  },
})
