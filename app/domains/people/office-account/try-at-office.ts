import { z } from 'zod'
import {
  beginOpenId,
  finishOpenId,
  isToTryOn,
  type NoAnswer,
  type OpenIdAccount,
  type OpenIdRefusal,
} from '../../../platform/openid.ts'
import { id } from '../../../platform/input.ts'
import type { Id } from '../../../values/id.ts'
import { ok, refuse, type Result } from '../../../values/result.ts'
import { attempt, tryLater } from '../attempt.ts'
import { beginSession } from '../begin-session.ts'
import { insertChallenge, takeChallenge } from '../passkey.db.ts'
import type { Begun, Origin, PeopleNeeds } from '../people-needs.ts'
import { countTry } from '../rate-limit.db.ts'
import {
  caseManagerOfAccount,
  signInOf,
  type AccountRefusal,
  type MunicipalSignIn,
} from './municipal-sign-in.db.ts'

/** So long somebody may take to sign in at the office. */
export const TRY_MINUTES = 10

const SEAL = 'municipal sign-in try'
/** For what the secret of a municipality is sealed. */
export const SECRET_SEAL = 'municipal sign-in secret'

/** What the browser keeps of a try, sealed: nobody can read or change it. */
const keptTry = z.object({
  municipalityId: id<'municipality'>(),
  state: z.string().min(1),
  nonce: z.string().min(1),
  verifier: z.string().min(1),
  /** Who links their account; absent when somebody signs in. */
  linksFor: id<'person'>().optional(),
})
type KeptTry = z.output<typeof keptTry>

export type BeginRefusal = NoAnswer | 'no-way-in' | 'try-later'

/**
 * Begins a try to sign in at the office of a municipality, or to link an account there. It counts once and for ten
 * minutes: its state is kept like what a passkey must sign.
 *
 * @returns where to send the browser, and what it keeps
 */
export async function beginAtOffice(
  needs: PeopleNeeds,
  municipalityId: Id<'municipality'>,
  redirectTo: string,
  origin: Origin,
  linksFor?: Id<'person'>,
): Promise<Result<{ readonly url: string; readonly sealed: string }, BeginRefusal>> {
  const found = await attempt(needs, async (tx, now) => {
    const limit = { limit: 'office-tried-by-network', of: origin.network } as const
    const again = await countTry(tx, needs.secrets, [limit], now)
    return again ? tryLater(again) : ok(await signInOf(tx, municipalityId))
  })
  if (!found.ok) return found
  if (!found.value) return refuse('no-way-in')
  const begun = await beginOpenId(clientOf(needs, found.value), redirectTo, needs.clock().at.getTime())
  if (!begun.ok) return begun
  const { url, kept } = begun.value
  await attempt(needs, (tx, now) => insertChallenge(tx, kept.state, null, minutesAfter(now)))
  const told = { municipalityId, ...kept, ...(linksFor === undefined ? {} : { linksFor }) }
  return ok({ url, sealed: needs.secrets.seal(SEAL, JSON.stringify(told)) })
}

export type FinishRefusal = OpenIdRefusal | 'try-over' | 'no-way-in' | 'email-missing'

/** What came of a try: who it is at the office, with a confirmed e-mail address. */
export type AtOffice = {
  readonly signIn: MunicipalSignIn
  readonly account: OpenIdAccount & { readonly email: string }
  readonly linksFor: Id<'person'> | undefined
}

/**
 * Ends a try with the address the browser came back to, which is that of one municipality alone.
 *
 * Refused: `try-over` when it is not of this browser, took too long or was used; `office-refused` when it was begun for
 * another municipality, and what else `finishOpenId` refuses; and `email-missing` when the office does not say that it
 * made sure of the address.
 */
export async function finishAtOffice(
  needs: PeopleNeeds,
  municipalityId: Id<'municipality'>,
  sealed: string | undefined,
  cameBack: URL,
): Promise<Result<AtOffice, FinishRefusal>> {
  const kept = sealed === undefined ? undefined : unsealed(needs, sealed)
  if (!kept) return refuse('try-over')
  const found = await attempt(needs, async (tx, now) => {
    const fresh = await takeChallenge(tx, kept.state, null, now)
    return { fresh, signIn: await signInOf(tx, kept.municipalityId) }
  })
  if (!found.fresh) return refuse('try-over')
  // Sent to one office and back by another: a mix-up, whoever made it.
  if (kept.municipalityId !== municipalityId) return refuse('office-refused')
  if (!found.signIn) return refuse('no-way-in')
  const { signIn } = found
  const done = await finishOpenId(clientOf(needs, signIn), cameBack, kept, needs.clock().at.getTime())
  if (!done.ok) return done
  const { email } = done.value
  if (email === undefined) return refuse('email-missing')
  return ok({ signIn, account: { ...done.value, email }, linksFor: kept.linksFor })
}

/**
 * Begins a session for the case manager whose account it is. It counts as two factors only when the office says so.
 *
 * Refused: who is not invited here by that municipality, has other roles too, or did not link this account.
 */
export async function signInAtOffice(
  needs: PeopleNeeds,
  { signIn, account }: AtOffice,
  origin: Origin,
): Promise<Result<Begun, AccountRefusal>> {
  return attempt(needs, async (tx, now): Promise<Result<Begun, AccountRefusal>> => {
    const { personId, refusal } = await caseManagerOfAccount(tx, signIn, account)
    if (personId === null) return refuse(refusal ?? 'not-invited')
    const { secondFactor } = account
    const start = { personId, wayIn: 'municipality', sharedDevice: false, secondFactor, origin } as const
    return ok(await beginSession(tx, start, now))
  })
}

function clientOf(needs: PeopleNeeds, { issuer, clientId, sealedSecret }: MunicipalSignIn) {
  const secret = needs.secrets.unseal(SECRET_SEAL, sealedSecret)
  return { issuer, clientId, secret, mayBeNear: isToTryOn(needs.publicOrigin) }
}

function unsealed(needs: PeopleNeeds, sealed: string): KeptTry | undefined {
  try {
    return keptTry.parse(JSON.parse(needs.secrets.unseal(SEAL, sealed)))
  } catch {
    // Not sealed by us, or changed: then it is no try of ours.
    return undefined
  }
}

function minutesAfter(now: Date): Date {
  return new Date(now.getTime() + TRY_MINUTES * 60_000)
}
