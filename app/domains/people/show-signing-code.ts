import type { Id } from '../../values/id.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { attempt, tryLater } from './attempt.ts'
import { browserKnownTo } from './known-browser.ts'
import type { Origin, PeopleNeeds } from './people-needs.ts'
import { findPerson } from './person.db.ts'
import { countTry } from './rate-limit.db.ts'
import { countWrongTry, lockSigningCode, useCode } from './sign-in-code.db.ts'
import { codeHash, isSignInCode, judgeCode, SIGN_IN_CODE, typedCode } from './sign-in-code.ts'
import { signingLimits, type Signing } from './signing.ts'

export type SigningCodeRefusal = 'code-unlike' | 'code-wrong' | 'code-over' | 'try-later'

/**
 * Looks at a code that was typed, and uses it up when it is right: of several that were asked, the last. Wrong tries
 * stay counted; what is no six digits, or nothing at all, is no try. Gives which code it was.
 *
 * Refused: `code-unlike`, `code-wrong` (fact `left`: tries left), `code-over` (none was asked, or it was used, expired
 * or tried wrongly five times), `try-later`.
 */
export async function showSigningCode(
  needs: PeopleNeeds,
  { personId, signsId }: Signing,
  typed: string,
  origin: Origin,
): Promise<Result<{ readonly codeId: Id<'sign-in-code'> }, SigningCodeRefusal>> {
  const code = typedCode(typed)
  if (!isSignInCode(code)) return refuse('code-unlike')
  return attempt(
    needs,
    async (tx, now): Promise<Result<{ readonly codeId: Id<'sign-in-code'> }, SigningCodeRefusal>> => {
      const person = await findPerson(tx, personId)
      const email = person?.email?.toLowerCase()
      const kept = email === undefined ? undefined : await lockSigningCode(tx, email, signsId)
      if (!kept) return refuse('code-over')
      const known = await browserKnownTo(tx, person, origin)
      const again = await countTry(tx, needs.secrets, signingLimits('tried', kept.email, origin, known), now)
      if (again) return tryLater(again)
      const judged = judgeCode(kept, codeHash(needs.secrets, kept.id, code), now)
      if (judged === 'over') return refuse('code-over')
      if (judged === 'wrong') {
        await countWrongTry(tx, kept.id)
        const left = SIGN_IN_CODE.tries - kept.wrong_tries - 1
        return left === 0 ? refuse('code-over') : refuse('code-wrong', { left: String(left) })
      }
      await useCode(tx, kept.id, now)
      return ok({ codeId: kept.id as Id<'sign-in-code'> })
    },
  )
}
