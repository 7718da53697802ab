import { z } from 'zod'
import type { LinkActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { newId } from '../../values/id.ts'
import { ok } from '../../values/result.ts'
import { insertQuoteOpened } from './quote-link.db.ts'

/** Keeps when the customer first opened the quote. */
export const markQuoteOpened = command({
  name: 'quotes.mark-quote-opened',
  may: 'link',
  input: z.object({}),
  async run(tx, _actor: LinkActor, _input, now) {
    await insertQuoteOpened(tx, newId<'event'>(now.at), now.at)
    return ok(null)
  },
})
