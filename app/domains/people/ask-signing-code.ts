import { newId, type Id } from '../../values/id.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { attempt, tryLater } from './attempt.ts'
import { browserKnownTo } from './known-browser.ts'
import type { Origin, PeopleNeeds } from './people-needs.ts'
import { findPerson } from './person.db.ts'
import type { Person } from './person.ts'
import { countTry, sweep } from './rate-limit.db.ts'
import { insertCode } from './sign-in-code.db.ts'
import { codeHash, newSignInCode, SIGN_IN_CODE } from './sign-in-code.ts'
import { signingLimits, type Signing } from './signing.ts'

/** A code to be mailed; the only moment that it is known. */
export type SigningCode = {
  readonly codeId: Id<'sign-in-code'>
  readonly email: string
  readonly person: Person
  readonly code: string
  readonly minutes: number
}

/**
 * Makes a code for who is signed in, to sign one thing. It opens nothing else: no session, and no other thing.
 *
 * Refused: `no-address` (they have no e-mail address), `try-later`. Send it after the answer: see `postbox`.
 */
export async function askSigningCode(
  needs: PeopleNeeds,
  { personId, signsId }: Signing,
  origin: Origin,
): Promise<Result<SigningCode, 'no-address' | 'try-later'>> {
  const code = newSignInCode()
  return attempt(needs, async (tx, now): Promise<Result<SigningCode, 'no-address' | 'try-later'>> => {
    await sweep(tx, now)
    const person = await findPerson(tx, personId)
    const email = person?.email?.toLowerCase()
    if (!person || !email) return refuse('no-address')
    const known = await browserKnownTo(tx, person, origin)
    const again = await countTry(tx, needs.secrets, signingLimits('asked', email, origin, known), now)
    if (again) return tryLater(again)
    const codeId = newId<'sign-in-code'>(now)
    await insertCode(tx, {
      id: codeId,
      email,
      code_hash: codeHash(needs.secrets, codeId, code),
      link_hash: null,
      asked_at: now,
      expires_at: new Date(now.getTime() + SIGN_IN_CODE.minutes * 60_000),
      wrong_tries: 0,
      used_at: null,
      signs_id: signsId,
    })
    return ok({ codeId, email, person, code, minutes: SIGN_IN_CODE.minutes })
  })
}
