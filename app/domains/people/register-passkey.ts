import { generateRegistrationOptions, verifyRegistrationResponse } from '@simplewebauthn/server'
import { z } from 'zod'
import type { VisitorActor } from '../../platform/actor.ts'
import { command, type DoorRefusal, type Perform } from '../../platform/command.ts'
import type { SignedInPerson } from './account-actor.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { attempt } from './attempt.ts'
import { accountOf } from './account-actor.ts'
import { mayChangeAccess } from './may-change-access.ts'
import { deletePasskey, insertChallenge, insertPasskey, passkeysOf, takeChallenge } from './passkey.db.ts'
import {
  challengeIn,
  CHALLENGE_MINUTES,
  MOST_PASSKEYS,
  registrationAnswer,
  relyingParty,
  userHandle,
} from './passkey.ts'
import type { PeopleParts } from './people-parts.ts'
import { findPerson } from './person.db.ts'
import { noteEvent } from './sign-in-event.db.ts'

export type PasskeyChangeRefusal =
  | 'second-factor-first'
  | 'passkey-wrong'
  | 'passkey-known'
  | 'passkeys-enough'
  | 'passkey-gone'

/** What a browser needs to make a passkey for who is signed in. Refused: `second-factor-first`, `passkeys-enough` */
export async function offerPasskey(parts: PeopleParts, person: SignedInPerson) {
  return attempt(
    parts,
    async (tx, now) => {
      if (!(await mayChangeAccess(tx, person.personId, person.sessionId, now)))
        return refuse('second-factor-first')
      const [known, owner] = [await passkeysOf(tx, person.personId), await findPerson(tx, person.personId)]
      if (known.length >= MOST_PASSKEYS) return refuse('passkeys-enough')
      const options = await generateRegistrationOptions({
        rpName: 'Gilde',
        rpID: relyingParty(parts.publicOrigin),
        timeout: CHALLENGE_MINUTES * 60_000,
        userID: userHandle(person.personId),
        userName: owner?.email ?? person.name,
        userDisplayName: person.name,
        attestationType: 'none',
        excludeCredentials: known.map(({ credential_id, transports }) => ({ id: credential_id, transports })),
        authenticatorSelection: { residentKey: 'required', userVerification: 'preferred' },
      })
      await insertChallenge(
        tx,
        options.challenge,
        person.personId,
        new Date(now.getTime() + CHALLENGE_MINUTES * 60_000),
      )
      return ok(options)
    },
    accountOf(person),
  )
}

/** Keeps a passkey that a browser made. Use `registerPasskey`, which checks what the browser gave. */
export const keepPasskey = command({
  name: 'people.add-passkey',
  may: 'signed-in',
  input: z.object({
    sessionId: z.uuid(),
    credentialId: z.string(),
    publicKey: z.string(),
    signCount: z.number().int(),
    transports: z.array(z.string()),
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

/** Checks and keeps what a browser made (WebAuthn level 3 §7.1). The challenge is used up, whatever comes of it. */
export async function registerPasskey(
  parts: PeopleParts,
  perform: Perform,
  person: SignedInPerson,
  body: unknown,
  device: string,
  commandId: string,
): Promise<Result<null, PasskeyChangeRefusal | DoorRefusal>> {
  const answer = registrationAnswer.safeParse(body)
  if (!answer.success) return refuse('passkey-wrong')
  const challenge = challengeIn(answer.data.response.clientDataJSON)
  const fresh = await attempt(
    parts,
    (tx, now) => takeChallenge(tx, challenge, person.personId, now),
    accountOf(person),
  )
  const credential = fresh ? await verified(parts, answer.data, challenge) : undefined
  if (!credential) return refuse('passkey-wrong')
  return perform(
    keepPasskey,
    accountOf(person),
    {
      sessionId: person.sessionId,
      credentialId: credential.id,
      publicKey: Buffer.from(credential.publicKey).toString('base64url'),
      signCount: credential.counter,
      transports: credential.transports ?? [],
      device,
    },
    commandId,
  )
}

async function verified(parts: PeopleParts, answer: z.output<typeof registrationAnswer>, challenge: string) {
  try {
    const { registrationInfo } = await verifyRegistrationResponse({
      response: answer as Parameters<typeof verifyRegistrationResponse>[0]['response'],
      expectedChallenge: challenge,
      expectedOrigin: parts.publicOrigin,
      expectedRPID: relyingParty(parts.publicOrigin),
      requireUserVerification: false,
    })
    return registrationInfo?.credential
  } catch {
    return undefined
  }
}

/** Removes a passkey. Refused: `second-factor-first`, `passkey-gone`. */
export const removePasskey = command({
  name: 'people.remove-passkey',
  may: 'signed-in',
  input: z.object({ sessionId: z.uuid(), credentialId: z.string() }),
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
