import { z } from 'zod'
import type { VisitorActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id } from '../../platform/input.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { mayChangeAccess } from './may-change-access.ts'
import { insertPasskey } from './passkey.db.ts'
import type { PasskeyChangeRefusal } from './passkey.ts'
import { noteEvent } from './sign-in-event.db.ts'

/** Keeps a passkey that a browser made. Use `registerPasskey`, which checks what the browser gave. */
export const keepPasskey = command({
  name: 'people.add-passkey',
  may: 'signed-in',
  input: z.object({
    sessionId: id<'session'>(),
    credentialId: z.string().max(2000),
    publicKey: z.string().max(10_000),
    signCount: z.int().min(0),
    transports: z.array(z.string().max(40)).max(20),
    device: z.string().min(1).max(80),
  }),
  async run(tx, actor: VisitorActor, given, now): Promise<Result<null, PasskeyChangeRefusal>> {
    const personId = actor.personId!
    if (!(await mayChangeAccess(tx, personId, given.sessionId, now.at))) return refuse('second-factor-first')
    const kept = await insertPasskey(tx, {
      credential_id: given.credentialId,
      person_id: personId,
      public_key: Buffer.from(given.publicKey, 'base64url'),
      sign_count: BigInt(given.signCount),
      transports: given.transports,
      label: given.device,
      created_at: now.at,
      last_used_at: null,
    })
    if (!kept) return refuse('passkey-known')
    await noteEvent(tx, 'passkey-added', personId, given.device, now.at)
    return ok(null)
  },
})
