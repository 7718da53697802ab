/** What is so of each role. A new one does not compile until all of it is decided. Pure. */
import type { Role } from '../../platform/actor.ts'

/**
 * - `guarded`: moves money, changes rules, or reads what members share with their municipality: asks a second factor;
 * - `second`: can be the second of two people, prints the card of one, or waits: another is asked whose mailbox it is;
 * - `waits`: reads or books what is of others: not before another than who gave it said whose mailbox it is;
 * - `audited`: does what the audit committee looks at, and so is not beside it (art. 2:48 lid 2 and 2:53a BW);
 * - `never-empty`: somebody keeps it, or nobody could give roles or do the books any more.
 */
export type RoleFact = 'guarded' | 'second' | 'waits' | 'audited' | 'never-empty'

/** Who gives and ends it: the board alone, the administration too, or the register of members, which keeps the day. */
export type Giver = 'board' | 'administration' | 'register'

type About = { readonly givenBy: Giver } & Readonly<Record<RoleFact, boolean>>

/** In the order in which people stand where they are named by what they do. */
const FACTS: Readonly<Record<Role, About>> = {
  administrator: {
    givenBy: 'board',
    guarded: true,
    second: true,
    waits: true,
    audited: true,
    'never-empty': true,
  },
  board: { givenBy: 'board', guarded: true, second: true, waits: true, audited: true, 'never-empty': true },
  treasurer: {
    givenBy: 'board',
    guarded: true,
    second: true,
    waits: true,
    audited: true,
    'never-empty': false,
  },
  auditor: {
    givenBy: 'board',
    guarded: false,
    second: true,
    waits: true,
    audited: false,
    'never-empty': false,
  },
  coach: {
    givenBy: 'administration',
    guarded: false,
    second: true,
    waits: false,
    audited: false,
    'never-empty': false,
  },
  'case-manager': {
    givenBy: 'administration',
    guarded: true,
    second: false,
    waits: false,
    audited: false,
    'never-empty': false,
  },
  member: {
    givenBy: 'register',
    guarded: false,
    second: false,
    waits: false,
    audited: false,
    'never-empty': false,
  },
}

/** Every role, in the order of the table. */
export const ROLES_IN_ORDER = Object.keys(FACTS) as readonly Role[]

/** Whether something is so of one of these roles. */
export function anyIs(roles: readonly Role[], fact: RoleFact): boolean {
  return roles.some((role) => FACTS[role][fact])
}

/** Who gives and ends a role. */
export function giverOf(role: Role): Giver {
  return FACTS[role].givenBy
}
