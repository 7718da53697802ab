import { z } from 'zod'
import type { VisitorActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id } from '../../platform/input.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { mayChangeAccess } from './may-change-access.ts'
import { deletePasskey } from './passkey.db.ts'
import type { PasskeyChangeRefusal } from './passkey.ts'
import { noteEvent } from './sign-in-event.db.ts'

/** Removes a passkey. Refused: `second-factor-first`, `passkey-gone`. */
export const removePasskey = command({
  name: 'people.remove-passkey',
  may: 'signed-in',
  input: z.object({ sessionId: id<'session'>(), credentialId: z.string().max(2000) }),
  async run(
    tx,
    actor: VisitorActor,
    { sessionId, credentialId },
    now,
  ): Promise<Result<null, PasskeyChangeRefusal>> {
    const personId = actor.personId!
    if (!(await mayChangeAccess(tx, personId, sessionId, now.at))) return refuse('second-factor-first')
    if (!(await deletePasskey(tx, personId, credentialId))) return refuse('passkey-gone')
    await noteEvent(tx, 'passkey-removed', personId, '|', now.at)
    return ok(null)
  },
})
