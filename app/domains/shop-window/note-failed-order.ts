import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id } from '../../platform/input.ts'
import { ok } from '../../values/result.ts'
import { keepNotTaken } from './not-taken.db.ts'
import { markKeyUsed } from './shop-key.db.ts'

/** Keeps why an order became no draft, until its member saw to it: a web shop tells them nothing. */
export const noteFailedOrder = command({
  name: 'shop-window.note-failed-order',
  may: 'shop-page.keep',
  about: ({ keyId }) => keyId,
  input: z.object({
    keyId: id<'shop-key'>(),
    memberId: id<'member'>(),
    number: z.string().max(60),
    why: z.string().min(1).max(400),
  }),
  async run(tx, actor: PersonActor, of, now) {
    await keepNotTaken(tx, actor.cooperativeId, of, now.at)
    await markKeyUsed(tx, actor.cooperativeId, of.keyId, now.at)
    return ok(null)
  },
})
