import type { Role } from '../../platform/actor.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { anyIs, giverOf } from './role.ts'

export type RoleRefusal =
  | 'own-roles'
  | 'member-by-register'
  | 'board-gives-this-role'
  | 'auditor-stands-apart'
  | 'role-is-held'
  | 'role-is-not-held'
  | 'last-with-role'

/** Who asks, about whom, and what is so now. */
export type RoleFacts = {
  readonly asking: { readonly personId: string; readonly roles: readonly Role[] }
  readonly personId: string
  readonly role: Role
  /** What the person is now. */
  readonly held: readonly Role[]
  /** How many have the role now. */
  readonly holders: number
}

/**
 * Whether a role may be given. Nobody gives themselves a role; an administrator does not choose who watches over
 * the administration; who audits is not on the board, nor keeps the books or releases payments (art. 2:48 lid 2 and
 * 2:53a BW).
 */
export function judgeAssignment(facts: RoleFacts): Result<null, RoleRefusal> {
  const general = judgeAsking(facts)
  if (!general.ok) return general
  if (facts.held.includes(facts.role)) return refuse('role-is-held')
  const after = [...facts.held, facts.role]
  if (after.includes('auditor') && anyIs(after, 'audited')) return refuse('auditor-stands-apart')
  return ok(null)
}

/** Whether a role may be ended: not one's own, and not the last administrator or board member. */
export function judgeEnding(facts: RoleFacts): Result<null, RoleRefusal> {
  const general = judgeAsking(facts)
  if (!general.ok) return general
  if (!facts.held.includes(facts.role)) return refuse('role-is-not-held')
  if (anyIs([facts.role], 'never-empty') && facts.holders <= 1) return refuse('last-with-role')
  return ok(null)
}

function judgeAsking({ asking, personId, role }: RoleFacts): Result<null, RoleRefusal> {
  if (asking.personId === personId) return refuse('own-roles')
  // Membership has a first and a last day, kept in the register of members (art. 2:61 sub d BW): see `add-member.ts`.
  if (giverOf(role) === 'register') return refuse('member-by-register')
  if (giverOf(role) === 'board' && !asking.roles.includes('board')) return refuse('board-gives-this-role')
  return ok(null)
}
