import type { z } from 'zod'
import type { Tx } from '../../platform/database.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { attempt, tryLater } from './attempt.ts'
import { beginSession } from './begin-session.ts'
import { authenticationAnswer, CHALLENGE_MINUTES, challengeIn, relyingParty, userHandle } from './passkey.ts'
import { findPasskey, insertChallenge, takeChallenge, usePasskey } from './passkey.db.ts'
import type { Begun, Origin, PeopleNeeds } from './people-needs.ts'
import { countTry } from './rate-limit.db.ts'
import { noteEvent } from './sign-in-event.db.ts'
import { webauthn, type AuthenticationResponse } from './webauthn.ts'

export type PasskeyRefusal = 'passkey-wrong' | 'try-later'
type Answer = z.output<typeof authenticationAnswer>
type Passkey = NonNullable<Awaited<ReturnType<typeof findPasskey>>>

/** What a browser needs to let somebody choose a passkey: any of ours, no name asked. Refused: `try-later` */
export async function askPasskey(needs: PeopleNeeds, origin: Origin) {
  const { generateAuthenticationOptions } = await webauthn()
  const options = await generateAuthenticationOptions({
    rpID: relyingParty(needs.publicOrigin),
    userVerification: 'preferred',
    timeout: CHALLENGE_MINUTES * 60_000,
  })
  return attempt(needs, async (tx, now): Promise<Result<typeof options, 'try-later'>> => {
    const again = await countTry(
      tx,
      needs.secrets,
      [{ limit: 'passkey-tried-by-network', of: origin.network }],
      now,
    )
    if (again) return tryLater(again)
    await insertChallenge(tx, options.challenge, null, new Date(now.getTime() + CHALLENGE_MINUTES * 60_000))
    return ok(options)
  })
}

/**
 * Signs in with what a passkey signed (WebAuthn level 3 §7.2). One that checked finger, face or PIN counts as two
 * factors. Refused: `passkey-wrong`.
 */
export async function signInWithPasskey(
  needs: PeopleNeeds,
  body: unknown,
  origin: Origin,
): Promise<Result<Begun, PasskeyRefusal>> {
  const answer = authenticationAnswer.safeParse(body)
  if (!answer.success) return refuse('passkey-wrong')
  return attempt(needs, async (tx, now): Promise<Result<Begun, PasskeyRefusal>> => {
    const challenge = challengeIn(answer.data.response.clientDataJSON)
    const passkey = await findPasskey(tx, answer.data.id)
    const fresh = await takeChallenge(tx, challenge, null, now)
    const verified = passkey && fresh ? await verify(needs, answer.data, challenge, passkey) : undefined
    if (!passkey || !verified) return wrongPasskey(tx, passkey?.person_id ?? null, origin, now)
    await usePasskey(tx, passkey.credential_id, verified.newCounter, now)
    const secondFactor = verified.userVerified
    return ok(
      await beginSession(
        tx,
        { personId: passkey.person_id, wayIn: 'passkey', sharedDevice: false, secondFactor, origin },
        now,
      ),
    )
  })
}

async function wrongPasskey(tx: Tx, personId: string | null, origin: Origin, now: Date) {
  await noteEvent(tx, 'wrong-passkey', personId, origin.device, now)
  return refuse('passkey-wrong')
}

/** What the signature proves, or undefined when it proves nothing. */
async function verify(needs: PeopleNeeds, answer: Answer, challenge: string, passkey: Passkey) {
  const handle = answer.response.userHandle
  if (handle !== undefined && handle !== Buffer.from(userHandle(passkey.person_id)).toString('base64url'))
    return undefined
  const { verifyAuthenticationResponse } = await webauthn()
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: answer as AuthenticationResponse,
      expectedChallenge: challenge,
      expectedOrigin: needs.publicOrigin,
      expectedRPID: relyingParty(needs.publicOrigin),
      requireUserVerification: false,
      credential: {
        id: passkey.credential_id,
        publicKey: new Uint8Array(passkey.public_key),
        counter: Number(passkey.sign_count),
      },
    })
    return verified ? authenticationInfo : undefined
  } catch {
    // The library throws for every answer that is not as it must be, a counter that went back too.
    return undefined
  }
}
