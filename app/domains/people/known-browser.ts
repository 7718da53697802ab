import type { Tx } from '../../platform/database.ts'
import type { Origin } from './people-needs.ts'
import type { Person } from './person.ts'
import { wasSessionOf } from './session.db.ts'
import { tokenHash } from './session.ts'

/**
 * The browser, when somebody was signed in on it before and it still has the cookie of that session, alive or not: what
 * a stranger tries elsewhere does not keep them out there.
 *
 * @returns a key to count it by; undefined for any other browser
 */
export async function browserKnownTo(
  tx: Tx,
  person: Pick<Person, 'id'> | undefined,
  { earlierToken }: Origin,
): Promise<string | undefined> {
  if (!person || earlierToken === undefined) return undefined
  const hash = tokenHash(earlierToken)
  return (await wasSessionOf(tx, person.id, hash)) ? hash.toString('base64url') : undefined
}
