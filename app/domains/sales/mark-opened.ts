import { z } from 'zod'
import type { LinkActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { newId } from '../../values/id.ts'
import { ok } from '../../values/result.ts'
import { insertOpened } from './link.db.ts'

/**
 * Keeps when the customer first opened the invoice. The page asks for it only when `invoiceByLink` says that
 * it was not opened yet, so that reading again costs nothing.
 */
export const markOpened = command({
  name: 'sales.mark-opened',
  may: 'link',
  input: z.object({}),
  async run(tx, _actor: LinkActor, _input, now) {
    await insertOpened(tx, newId<'event'>(now.at), now.at)
    return ok(null)
  },
})
