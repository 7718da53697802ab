import { ok, refuse, type Result } from '../../values/result.ts'
import type { PeopleNeeds } from './people-needs.ts'
import { findPerson } from './person.db.ts'
import { readSigningCode } from './sign-in-code.db.ts'
import { codeCanWork } from './sign-in-code.ts'
import type { Signing } from './signing.ts'

/** A code that was mailed and still works; the code itself is known to nobody but who has the mail. */
export type LiveSigningCode = { readonly email: string; readonly askedAt: Date; readonly until: Date }

/**
 * The code that somebody can use now to sign one thing: who reads their mail and comes back finds the field again.
 * None when none was asked, or it works no more.
 *
 * Refused: `no-address` (they have no e-mail address, so no code can reach them).
 */
export async function loadSigningCode(
  needs: Pick<PeopleNeeds, 'clock' | 'database'>,
  { personId, signsId }: Signing,
): Promise<Result<LiveSigningCode | undefined, 'no-address'>> {
  const now = needs.clock().at
  return needs.database.read({ kind: 'sign-in' }, async (tx) => {
    const email = (await findPerson(tx, personId))?.email?.toLowerCase()
    if (email === undefined || email === '') return refuse('no-address')
    const kept = await readSigningCode(tx, email, signsId)
    if (!kept || !codeCanWork(kept, now)) return ok(undefined)
    return ok({ email, askedAt: kept.asked_at, until: kept.expires_at })
  })
}
