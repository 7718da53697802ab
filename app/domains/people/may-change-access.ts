import type { Tx } from '../../platform/database.ts'
import { secondFactorsOf } from './second-factor.db.ts'
import { secondFactorOfSession } from './session.db.ts'
import { isFresh } from './session.ts'

/**
 * Whether somebody may change how they sign in. Who has a second factor shows it first: else a code from a mailbox
 * would be enough to put a thief's phone in its place (ASVS 5.0, 7.5.1). Who has none may set up a first one.
 */
export async function mayChangeAccess(
  tx: Tx,
  personId: string,
  sessionId: string,
  now: Date,
): Promise<boolean> {
  const has = await secondFactorsOf(tx, personId)
  if (!has.app && has.passkeys === 0) return true
  return isFresh(await secondFactorOfSession(tx, personId, sessionId), now)
}
