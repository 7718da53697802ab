import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id } from '../../platform/input.ts'
import { ok, refuse } from '../../values/result.ts'
import { endShopKey } from './shop-key.db.ts'

/** Ends a key of a member's own: from this moment nothing comes by it. Refuses: `shop-key-ended`. */
export const endKey = command({
  name: 'shop-window.end-key',
  may: 'shop-page.keep',
  about: ({ keyId }) => keyId,
  input: z.object({ keyId: id<'shop-key'>() }),
  async run(tx, actor: PersonActor, { keyId }, now) {
    return (await endShopKey(tx, actor.cooperativeId, keyId, now.at)) ? ok(null) : refuse('shop-key-ended')
  },
})
