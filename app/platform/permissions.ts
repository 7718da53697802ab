import type { Actor, Role } from './actor.ts'

/**
 * Who may do what: the whole table, in one place. Purpose, not rank: the board does not see a member's customers,
 * the administrator does not change the scheme. Row-level security says the same again in the database.
 */
export const PERMISSIONS = {
  'home.read': ['member', 'administrator', 'coach', 'board', 'auditor', 'case-manager'],
  'cooperative.edit': ['administrator', 'board'],
  'members.read': ['administrator', 'board', 'auditor', 'coach'],
  'members.edit': ['administrator'],
  'roles.assign': ['administrator', 'board'],
  'card.print': ['administrator', 'coach'],
  'access.confirm': ['administrator', 'board'],
  'customer.edit': ['member', 'administrator'],
  'invoice.draft': ['member', 'administrator'],
  'invoice.read': ['member', 'administrator', 'auditor'],
  'invoice.approve': ['administrator'],
  'invoice.credit': ['administrator'],
  'cost.book': ['administrator'],
  'cost.read': ['member', 'administrator', 'auditor'],
  'bank.read': ['administrator', 'auditor'],
  'bank.match': ['administrator'],
  'books.read': ['administrator', 'auditor', 'board'],
  'books.post': ['administrator'],
  'books.close': ['administrator'],
  'pot.read': ['member', 'administrator', 'board', 'auditor'],
  'scheme.read': ['member', 'administrator', 'board', 'auditor', 'coach'],
  'scheme.edit': ['board'],
  'result.read': ['board', 'administrator', 'auditor'],
} as const satisfies Record<string, readonly Role[]>

/** The name of something one may or may not do. */
export type Permission = keyof typeof PERMISSIONS

/**
 * Whether an actor may do something at all. Which rows it may do it to, the command and the database say.
 *
 * @param permission a name from the table, or who else may: 'anyone' (no sign-in needed), 'link' (holds the
 *   customer's link), 'signed-in', 'operator'
 */
export function may(
  actor: Actor,
  permission: Permission | 'anyone' | 'link' | 'signed-in' | 'operator',
): boolean {
  if (permission === 'anyone') return true
  if (actor.kind === 'operator' || actor.kind === 'job') return permission !== 'link'
  if (permission === 'operator') return false
  if (permission === 'link') return actor.kind === 'link'
  if (permission === 'signed-in')
    return actor.kind === 'person' || (actor.kind === 'sign-in' && actor.personId !== undefined)
  if (actor.kind !== 'person') return false
  const roles: readonly Role[] = PERMISSIONS[permission]
  return actor.roles.some((role) => roles.includes(role))
}
