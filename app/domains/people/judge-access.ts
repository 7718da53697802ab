import type { Role } from '../../platform/actor.ts'
import type { Now } from '../../platform/clock.ts'
import type { Tx } from '../../platform/database.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { accessToConfirm } from './access.db.ts'
import type { Person } from './person.ts'
import { rolesNeedSecondFactor } from './second-factor.ts'

export type AccessRefusal = 'role-needs-email' | 'role-needs-confirmed-access'

/**
 * Whether how somebody signs in is good enough for a role. Without an e-mail address they would lose their only way in,
 * since a card opens nothing for who is more than a member. And who can move money or change rules sets up a second
 * factor from their mailbox: whose mailbox that is, a second person must have asked them.
 *
 * @param enteredBy who typed the address at this very moment: they give the role, so they know whom they mean
 */
export async function judgeAccess(
  tx: Tx,
  person: Pick<Person, 'id' | 'name' | 'email'>,
  role: Role,
  now: Now,
  enteredBy?: string,
): Promise<Result<null, AccessRefusal>> {
  if (person.email === null) return refuse('role-needs-email', { name: person.name })
  if (!rolesNeedSecondFactor([role], false)) return ok(null)
  const hands = await accessToConfirm(tx, person.id, now.at)
  const open = hands.some(({ by, at }) => by !== enteredBy || at.getTime() !== now.at.getTime())
  return open ? refuse('role-needs-confirmed-access', { name: person.name, email: person.email }) : ok(null)
}
