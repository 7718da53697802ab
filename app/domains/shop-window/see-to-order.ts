import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id } from '../../platform/input.ts'
import { ok } from '../../values/result.ts'
import { deleteNotTaken } from './not-taken.db.ts'

/** The member saw to an order that became no draft: it is no longer in sight. Gives whether it was still there. */
export const seeToOrder = command({
  name: 'shop-window.see-to-order',
  may: 'shop-page.keep',
  about: ({ keyId }) => keyId,
  input: z.object({ keyId: id<'shop-key'>(), number: z.string().max(60) }),
  async run(tx, actor: PersonActor, of) {
    return ok(await deleteNotTaken(tx, actor.cooperativeId, of))
  },
})
