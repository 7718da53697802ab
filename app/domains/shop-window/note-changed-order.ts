import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id, sha256 } from '../../platform/input.ts'
import { ok } from '../../values/result.ts'
import { lockShopOrder, markOrderChanged } from './shop-order.db.ts'

/**
 * Notes that a web shop says something else of an order than what became a draft. The draft stays as it is: the member
 * looks what to do. Of an order that never came, or that says the same, nothing is noted.
 */
export const noteChangedOrder = command({
  name: 'shop-window.note-changed-order',
  may: 'shop-page.keep',
  about: ({ keyId }) => keyId,
  input: z.object({ keyId: id<'shop-key'>(), number: z.string().min(1).max(60), said: sha256() }),
  async run(tx, actor: PersonActor, { keyId, number, said: hash }, now) {
    const said = Buffer.from(hash, 'hex')
    const known = await lockShopOrder(tx, actor.cooperativeId, keyId, number)
    const changed = known !== undefined && !known.said.equals(said)
    if (changed) await markOrderChanged(tx, actor.cooperativeId, { keyId, number, said }, now.at)
    return ok(changed)
  },
})
