import { newId } from '../../values/id.ts'
import { ok, type Result } from '../../values/result.ts'
import { attempt, tryLater } from './attempt.ts'
import type { Origin, PeopleNeeds } from './people-needs.ts'
import { findPersonByEmail } from './person.db.ts'
import type { Person } from './person.ts'
import { browserKnownTo } from './known-browser.ts'
import { countTry, sweep, type Counted } from './rate-limit.db.ts'
import { newToken, tokenHash } from './session.ts'
import { insertCode } from './sign-in-code.db.ts'
import { codeHash, newSignInCode, SIGN_IN_CODE } from './sign-in-code.ts'

/** What the mail says, for somebody who is known. */
export type CodeToSend = {
  readonly email: string
  readonly person: Person
  readonly code: string
  readonly linkToken: string
}

type Asked = { readonly requestId: string; readonly toSend?: CodeToSend }

/**
 * Makes a six-digit code and a link for an address. For an address of nobody the same is written and the same is
 * answered; there is only nothing to send. Send it after the answer: see `postbox`.
 *
 * @param email in lower case
 * @returns the id of the request, which only the asking browser keeps: the code is worth nothing without it
 */
export async function askCode(
  needs: PeopleNeeds,
  email: string,
  origin: Origin,
): Promise<Result<Asked, 'try-later'>> {
  const code = newSignInCode()
  const linkToken = newToken()
  return attempt(needs, async (tx, now): Promise<Result<Asked, 'try-later'>> => {
    await sweep(tx, now)
    const person = await findPersonByEmail(tx, email)
    const known = await browserKnownTo(tx, person, origin)
    const again = await countTry(tx, needs.secrets, whatCounts(email, origin, known), now)
    if (again) return tryLater(again)
    const requestId = newId<'sign-in-code'>(now)
    await insertCode(tx, {
      id: requestId,
      email,
      code_hash: codeHash(needs.secrets, requestId, code),
      link_hash: tokenHash(linkToken),
      asked_at: now,
      expires_at: new Date(now.getTime() + SIGN_IN_CODE.minutes * 60_000),
      wrong_tries: 0,
      used_at: null,
    })
    return ok({ requestId, ...(person ? { toSend: { email, person, code, linkToken } } : {}) })
  })
}

function whatCounts(email: string, { network }: Origin, knownBrowser: string | undefined): Counted[] {
  if (knownBrowser !== undefined) return [{ limit: 'code-asked-by-known-browser', of: knownBrowser }]
  return [
    { limit: 'code-asked-by-address-here', of: `${email} ${network}` },
    { limit: 'code-asked-by-address-a-day', of: email },
    { limit: 'code-asked-by-network', of: network },
  ]
}
