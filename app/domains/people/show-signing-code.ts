import { ok, refuse, type Result } from '../../values/result.ts'
import { attempt, tryLater } from './attempt.ts'
import { browserKnownTo } from './known-browser.ts'
import type { Origin, PeopleNeeds } from './people-needs.ts'
import { findPerson } from './person.db.ts'
import { countTry } from './rate-limit.db.ts'
import { countWrongTry, lockSigningCode, useCode } from './sign-in-code.db.ts'
import { codeHash, isSignInCode, judgeCode, SIGN_IN_CODE, typedCode } from './sign-in-code.ts'
import { signingLimits, type Signing } from './signing.ts'

export type SigningCodeRefusal = 'code-wrong' | 'code-over' | 'try-later'

/**
 * Looks at a code that was typed, and uses it up when it is right. Wrong tries stay counted.
 *
 * Refused: `code-wrong` (fact `left`: tries left), `code-over` (used, expired, five wrong tries, or for something
 * else), `try-later`.
 */
export async function showSigningCode(
  needs: PeopleNeeds,
  { personId, signsId }: Signing,
  codeId: string,
  typed: string,
  origin: Origin,
): Promise<Result<null, SigningCodeRefusal>> {
  const code = typedCode(typed)
  return attempt(needs, async (tx, now): Promise<Result<null, SigningCodeRefusal>> => {
    const person = await findPerson(tx, personId)
    const kept = await lockSigningCode(tx, codeId, signsId)
    if (!kept || kept.email !== person?.email?.toLowerCase()) return refuse('code-over')
    const known = await browserKnownTo(tx, person, origin)
    const again = await countTry(tx, needs.secrets, signingLimits('tried', kept.email, origin, known), now)
    if (again) return tryLater(again)
    const judged = judgeCode(kept, codeHash(needs.secrets, kept.id, isSignInCode(code) ? code : ''), now)
    if (judged === 'over') return refuse('code-over')
    if (judged === 'wrong') {
      await countWrongTry(tx, kept.id)
      const left = SIGN_IN_CODE.tries - kept.wrong_tries - 1
      return left === 0 ? refuse('code-over') : refuse('code-wrong', { left: String(left) })
    }
    await useCode(tx, kept.id, now)
    return ok(null)
  })
}
