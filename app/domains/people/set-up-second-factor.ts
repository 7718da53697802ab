import { z } from 'zod'
import type { VisitorActor } from '../../platform/actor.ts'
import { command, type DoorRefusal, type Perform } from '../../platform/command.ts'
import { count, id, sha256 } from '../../platform/input.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { accountOf, type SignedInPerson } from './account-actor.ts'
import { mayChangeAccess } from './may-change-access.ts'
import type { PeopleNeeds } from './people-needs.ts'
import { replaceSecondFactor } from './second-factor.db.ts'
import { newSecret, recoveryCodes, recoveryHash, stepOf } from './second-factor.ts'
import { markSecondFactor } from './session.db.ts'
import { tokenHash } from './session.ts'
import { sealSecret, secretOf } from './second-factor-secret.ts'
import { isSignInCode, typedCode } from './sign-in-code.ts'
import { noteEvent } from './sign-in-event.db.ts'

export type SetUpRefusal = 'second-factor-first' | 'second-factor-wrong'
export type SetUp = { readonly token: string; readonly recoveryCodes: readonly string[] }

/** A new secret, to show and sealed to send back. Nothing is kept until a code of the app comes with it. */
export function offerSecondFactor(
  needs: PeopleNeeds,
  person: SignedInPerson,
): { secret: string; sealed: string } {
  const secret = newSecret()
  return { secret, sealed: sealSecret(needs, person.personId, secret) }
}

/** Keeps a second factor and marks the session. Use `setUpSecondFactor`, which checks the code of the app. */
export const keepSecondFactor = command({
  name: 'people.set-up-second-factor',
  may: 'signed-in',
  input: z.object({
    sessionId: id<'session'>(),
    sealed: z.string().max(1000),
    step: count(),
    recoveryHashes: z.array(sha256()).max(100),
    tokenHash: sha256(),
    device: z.string().max(80),
  }),
  async run(tx, actor: VisitorActor, given, now): Promise<Result<null, SetUpRefusal>> {
    const personId = actor.personId!
    if (!(await mayChangeAccess(tx, personId, given.sessionId, now.at))) return refuse('second-factor-first')
    const recoveryHashes = given.recoveryHashes.map((hash) => Buffer.from(hash, 'hex'))
    await replaceSecondFactor(
      tx,
      personId,
      { secret: given.sealed, step: given.step, recoveryHashes },
      now.at,
    )
    await markSecondFactor(tx, given.sessionId, Buffer.from(given.tokenHash, 'hex'), now.at)
    await noteEvent(tx, 'second-factor-set-up', personId, given.device, now.at)
    return ok(null)
  },
})

/**
 * Sets up the authenticator app: the code proves that it has the secret. Gives ten recovery codes, here and nowhere
 * else, and the new token of the session.
 *
 * @param sealed what `offerSecondFactor` gave
 */
export async function setUpSecondFactor(
  needs: PeopleNeeds,
  perform: Perform,
  person: SignedInPerson,
  given: { sealed: string; typed: string; device: string },
  commandId: string,
): Promise<Result<SetUp, SetUpRefusal | DoorRefusal>> {
  const secret = secretOf(needs, person.personId, given.sealed)
  const code = typedCode(given.typed)
  const now = needs.clock().at
  const step = secret !== undefined && isSignInCode(code) ? stepOf(secret, code, now, null) : undefined
  if (step === undefined) return refuse('second-factor-wrong')
  const codes = recoveryCodes(needs.secrets, commandId)
  // From the command id, so that a reload gives the same answer again, and not from chance.
  const token = needs.secrets
    .keyedHash('second-factor-session', person.sessionId, commandId)
    .toString('base64url')
  const kept = await perform(
    keepSecondFactor,
    accountOf(person),
    {
      sessionId: person.sessionId,
      sealed: given.sealed,
      step,
      device: given.device,
      recoveryHashes: codes.map((each) => recoveryHash(needs.secrets, person.personId, each).toString('hex')),
      tokenHash: tokenHash(token).toString('hex'),
    },
    commandId,
  )
  return kept.ok ? ok({ token, recoveryCodes: codes }) : kept
}
