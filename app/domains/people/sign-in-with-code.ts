import type { Tx } from '../../platform/database.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { attempt, tryLater } from './attempt.ts'
import { beginSession } from './begin-session.ts'
import type { Begun, Origin, PeopleNeeds } from './people-needs.ts'
import { findPersonByEmail } from './person.db.ts'
import type { Person } from './person.ts'
import { browserKnownTo } from './known-browser.ts'
import { countTry, type Counted } from './rate-limit.db.ts'
import { isToken, tokenHash } from './session.ts'
import {
  countWrongTry,
  lockCode,
  lockCodeOfLink,
  readCodeOfLink,
  useCode,
  type SignInCodeRow,
} from './sign-in-code.db.ts'
import { codeHash, isSignInCode, judgeCode, SIGN_IN_CODE, typedCode } from './sign-in-code.ts'
import { noteEvent } from './sign-in-event.db.ts'

export type CodeRefusal = 'code-wrong' | 'code-over' | 'try-later'
export type LinkRefusal = 'link-over' | 'try-later'

/**
 * Signs in with the code from a mail, in the browser that asked for it.
 *
 * Refused: `code-wrong` (fact `left`: tries left), `code-over` (used, expired, or five wrong tries), `try-later`.
 *
 * @param requestId what `askCode` gave this browser; none when it never asked
 * @param typed the code as typed, spaces allowed
 */
export async function signInWithCode(
  needs: PeopleNeeds,
  requestId: string | undefined,
  typed: string,
  sharedDevice: boolean,
  origin: Origin,
): Promise<Result<Begun, CodeRefusal>> {
  const code = typedCode(typed)
  return attempt(needs, async (tx, now): Promise<Result<Begun, CodeRefusal>> => {
    const kept = requestId === undefined ? undefined : await lockCode(tx, requestId)
    const person = kept && (await findPersonByEmail(tx, kept.email))
    const known = await browserKnownTo(tx, person, origin)
    const again = await countTry(tx, needs.secrets, whatCounts(kept?.email, origin, known), now)
    if (again) return tryLater(again)
    if (!kept) return refuse('code-over')
    const judged = judgeCode(kept, codeHash(needs.secrets, kept.id, isSignInCode(code) ? code : ''), now)
    if (judged === 'over') return refuse('code-over')
    if (judged === 'wrong' || !person) return wrongCode(tx, kept, person, origin, now)
    await useCode(tx, kept.id, now)
    return ok(
      await beginSession(
        tx,
        { personId: person.id, wayIn: 'code', sharedDevice, secondFactor: false, origin },
        now,
      ),
    )
  })
}

function whatCounts(
  email: string | undefined,
  { network }: Origin,
  knownBrowser: string | undefined,
): Counted[] {
  if (knownBrowser !== undefined) return [{ limit: 'code-tried-by-known-browser', of: knownBrowser }]
  const byNetwork = { limit: 'code-tried-by-network', of: network } as const
  if (email === undefined) return [byNetwork]
  return [
    byNetwork,
    { limit: 'code-tried-by-address-here', of: `${email} ${network}` },
    { limit: 'code-tried-by-address-a-day', of: email },
  ]
}

async function wrongCode(tx: Tx, kept: SignInCodeRow, person: Person | undefined, origin: Origin, now: Date) {
  await countWrongTry(tx, kept.id)
  await noteEvent(tx, 'wrong-code', person?.id ?? null, origin.device, now)
  const left = SIGN_IN_CODE.tries - kept.wrong_tries - 1
  return left === 0 ? refuse('code-over') : refuse('code-wrong', { left: String(left) })
}

/**
 * For whom a link from a mail is, or undefined when it can no longer be used. Uses nothing up: mail
 * scanners look too.
 */
export async function ownerOfLink(needs: PeopleNeeds, token: string): Promise<Person | undefined> {
  if (!isToken(token)) return undefined
  const now = needs.clock().at
  return needs.database.read({ kind: 'sign-in' }, async (tx) => {
    const kept = await readCodeOfLink(tx, tokenHash(token))
    return kept && isUsable(kept, now) ? findPersonByEmail(tx, kept.email) : undefined
  })
}

/**
 * Signs in with the link from a mail, or with the one that the operator made; once. Refused: `link-over`,
 * `try-later`.
 */
export async function signInWithLink(
  needs: PeopleNeeds,
  token: string,
  sharedDevice: boolean,
  origin: Origin,
): Promise<Result<Begun, LinkRefusal>> {
  return attempt(needs, async (tx, now): Promise<Result<Begun, LinkRefusal>> => {
    const again = await countTry(
      tx,
      needs.secrets,
      [{ limit: 'link-tried-by-network', of: origin.network }],
      now,
    )
    if (again) return tryLater(again)
    const kept = isToken(token) ? await lockCodeOfLink(tx, tokenHash(token)) : undefined
    const person = kept && isUsable(kept, now) ? await findPersonByEmail(tx, kept.email) : undefined
    if (!kept || !person) return refuse('link-over')
    await useCode(tx, kept.id, now)
    return ok(
      await beginSession(
        tx,
        { personId: person.id, wayIn: 'link', sharedDevice, secondFactor: false, origin },
        now,
      ),
    )
  })
}

/** A link has 256 bits of chance in it: wrong tries at the code of the same mail do not matter to it. */
function isUsable(kept: SignInCodeRow, now: Date): boolean {
  return kept.used_at === null && now < kept.expires_at
}
