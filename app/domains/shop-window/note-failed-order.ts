import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id } from '../../platform/input.ts'
import { ok } from '../../values/result.ts'
import { markKeyFailed } from './shop-key.db.ts'

/** Keeps why an order became no draft, so that its member reads it: a web shop tells them nothing. */
export const noteFailedOrder = command({
  name: 'shop-window.note-failed-order',
  may: 'shop-page.keep',
  about: ({ keyId }) => keyId,
  input: z.object({ keyId: id<'shop-key'>(), why: z.string().min(1).max(400) }),
  async run(tx, actor: PersonActor, { keyId, why }, now) {
    await markKeyFailed(tx, actor.cooperativeId, keyId, why, now.at)
    return ok(null)
  },
})
