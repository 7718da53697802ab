import type { Tx } from '../../platform/database.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { accountOf, type SignedInPerson } from './account-actor.ts'
import { attempt, tryLater } from './attempt.ts'
import type { Origin, PeopleNeeds } from './people-needs.ts'
import { countTry } from './rate-limit.db.ts'
import { lockSecondFactor, useRecoveryCode, useStep } from './second-factor.db.ts'
import { secretOf } from './second-factor-secret.ts'
import { recoveryHash, stepOf, typedRecoveryCode } from './second-factor.ts'
import { markSecondFactor } from './session.db.ts'
import { newToken, tokenHash } from './session.ts'
import { isSignInCode, typedCode } from './sign-in-code.ts'
import { noteEvent } from './sign-in-event.db.ts'

export type SecondFactorRefusal = 'second-factor-wrong' | 'try-later'
export type Shown = { readonly token: string; readonly recoveryCodeUsed: boolean }

/**
 * Shows the second factor in a session: a code of the app, each once, or a recovery code. The session goes on under
 * a new token.
 */
export async function showSecondFactor(
  needs: PeopleNeeds,
  person: SignedInPerson,
  typed: string,
  origin: Origin,
): Promise<Result<Shown, SecondFactorRefusal>> {
  return attempt(
    needs,
    async (tx, now): Promise<Result<Shown, SecondFactorRefusal>> => {
      const again = await countTry(
        tx,
        needs.secrets,
        [
          { limit: 'second-factor-tried', of: person.personId },
          { limit: 'second-factor-tried-a-day', of: person.personId },
        ],
        now,
      )
      if (again) return tryLater(again)
      const proof = await proofOf(tx, needs, person.personId, typed, now)
      if (!proof) {
        await noteEvent(tx, 'wrong-second-factor', person.personId, origin.device, now)
        return refuse('second-factor-wrong')
      }
      await noteEvent(
        tx,
        proof === 'recovery' ? 'recovery-code-used' : 'second-factor-shown',
        person.personId,
        origin.device,
        now,
      )
      const token = newToken()
      await markSecondFactor(tx, person.sessionId, tokenHash(token), now)
      return ok({ token, recoveryCodeUsed: proof === 'recovery' })
    },
    accountOf(person),
  )
}

async function proofOf(
  tx: Tx,
  needs: PeopleNeeds,
  personId: string,
  typed: string,
  now: Date,
): Promise<'app' | 'recovery' | undefined> {
  const code = typedCode(typed)
  if (isSignInCode(code)) {
    const factor = await lockSecondFactor(tx, personId)
    const secret = factor && secretOf(needs, personId, factor.secret)
    const step = secret === undefined ? undefined : stepOf(secret, code, now, factor?.last_step ?? null)
    if (step === undefined) return undefined
    await useStep(tx, personId, step)
    return 'app'
  }
  const recovery = typedRecoveryCode(typed)
  if (recovery === undefined) return undefined
  return (await useRecoveryCode(tx, personId, recoveryHash(needs.secrets, personId, recovery), now))
    ? 'recovery'
    : undefined
}
