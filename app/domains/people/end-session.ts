import { z } from 'zod'
import type { VisitorActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id } from '../../platform/input.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { endSessionOf } from './session.db.ts'
import { noteEvent } from './sign-in-event.db.ts'

/** Ends a session on another device. Refused: `session-gone`. */
export const endSession = command({
  name: 'people.end-session',
  may: 'signed-in',
  input: z.object({ sessionId: id<'session'>() }),
  async run(tx, actor: VisitorActor, { sessionId }, now): Promise<Result<null, 'session-gone'>> {
    if (!(await endSessionOf(tx, actor.personId!, sessionId, now.at))) return refuse('session-gone')
    await noteEvent(tx, 'signed-out', actor.personId!, '|', now.at)
    return ok(null)
  },
})
