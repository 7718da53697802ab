import type { z } from 'zod'
import type { DoorRefusal, Perform } from '../../platform/command.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { attempt } from './attempt.ts'
import { accountOf, type SignedInPerson } from './account-actor.ts'
import { keepPasskey } from './add-passkey.ts'
import { mayChangeAccess } from './may-change-access.ts'
import { insertChallenge, passkeysOf, takeChallenge } from './passkey.db.ts'
import {
  challengeIn,
  CHALLENGE_MINUTES,
  MOST_PASSKEYS,
  registrationAnswer,
  relyingParty,
  userHandle,
  type PasskeyChangeRefusal,
} from './passkey.ts'
import type { PeopleNeeds } from './people-needs.ts'
import { findPerson } from './person.db.ts'
import { webauthn, type RegistrationResponse } from './webauthn.ts'

/** What a browser needs to make a passkey for who is signed in. Refused: `second-factor-first`, `passkeys-enough` */
export async function offerPasskey(needs: PeopleNeeds, person: SignedInPerson) {
  // Before the transaction begins, which then waits for no file.
  const { generateRegistrationOptions } = await webauthn()
  return attempt(
    needs,
    async (tx, now) => {
      if (!(await mayChangeAccess(tx, person.personId, person.sessionId, now)))
        return refuse('second-factor-first')
      const [known, owner] = [await passkeysOf(tx, person.personId), await findPerson(tx, person.personId)]
      if (known.length >= MOST_PASSKEYS) return refuse('passkeys-enough')
      const options = await generateRegistrationOptions({
        rpName: 'Gilde',
        rpID: relyingParty(needs.publicOrigin),
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

/** Checks and keeps what a browser made (WebAuthn level 3 §7.1). The challenge is used up, whatever comes of it. */
export async function registerPasskey(
  needs: PeopleNeeds,
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
    needs,
    (tx, now) => takeChallenge(tx, challenge, person.personId, now),
    accountOf(person),
  )
  const credential = fresh ? await verified(needs, answer.data, challenge) : undefined
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

async function verified(needs: PeopleNeeds, answer: z.output<typeof registrationAnswer>, challenge: string) {
  const { verifyRegistrationResponse } = await webauthn()
  try {
    const { registrationInfo } = await verifyRegistrationResponse({
      response: answer as RegistrationResponse,
      expectedChallenge: challenge,
      expectedOrigin: needs.publicOrigin,
      expectedRPID: relyingParty(needs.publicOrigin),
      requireUserVerification: false,
    })
    return registrationInfo?.credential
  } catch {
    return undefined
  }
}
