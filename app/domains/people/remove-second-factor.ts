import { z } from 'zod'
import type { VisitorActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id } from '../../platform/input.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { mayChangeAccess } from './may-change-access.ts'
import { deleteSecondFactor } from './second-factor.db.ts'
import { noteEvent } from './sign-in-event.db.ts'

/** Takes the authenticator app and the recovery codes away. Refused: `second-factor-first`. */
export const removeSecondFactor = command({
  name: 'people.remove-second-factor',
  may: 'signed-in',
  input: z.object({ sessionId: id<'session'>() }),
  async run(tx, actor: VisitorActor, { sessionId }, now): Promise<Result<null, 'second-factor-first'>> {
    const personId = actor.personId!
    if (!(await mayChangeAccess(tx, personId, sessionId, now.at))) return refuse('second-factor-first')
    await deleteSecondFactor(tx, personId)
    await noteEvent(tx, 'second-factor-removed', personId, '|', now.at)
    return ok(null)
  },
})
