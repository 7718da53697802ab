import { z } from 'zod'
import type { VisitorActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { ok, type Result } from '../../values/result.ts'
import { endSessionsOf } from './session.db.ts'
import { noteEvent } from './sign-in-event.db.ts'

/** Signs out everywhere, here too. */
export const endAllSessions = command({
  name: 'people.end-all-sessions',
  may: 'signed-in',
  input: z.object({}),
  async run(tx, actor: VisitorActor, _input, now): Promise<Result<null, never>> {
    await endSessionsOf(tx, actor.personId!, now.at)
    await noteEvent(tx, 'signed-out-everywhere', actor.personId!, '|', now.at)
    return ok(null)
  },
})
