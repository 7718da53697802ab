import { z } from 'zod'
import type { LinkActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { stopByLink } from './to-do-mail.db.ts'

/** Stops the mail of what somebody must do, by the link in it. Done twice it is stopped as well. */
export const stopToDoMail = command({
  name: 'people.stop-to-do-mail',
  may: 'link',
  input: z.object({}),
  async run(tx, _actor: LinkActor): Promise<Result<string, 'link-of-something-else'>> {
    const id = await stopByLink(tx)
    return id === undefined ? refuse('link-of-something-else') : ok(id)
  },
  about: (_input, id) => id,
})
