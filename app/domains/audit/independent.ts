import type { PersonActor, Role } from '../../platform/actor.ts'

/** Whose own work the books or the payments are. */
const OWN_WORK: readonly Role[] = ['board', 'administrator', 'treasurer']

/**
 * Whether somebody may look at the books for the members: not when on the board (art. 2:48 lid 2 BW), and not when
 * keeping the books or releasing payments, which would be one's own work.
 */
export function isIndependent({ roles }: Pick<PersonActor, 'roles'>): boolean {
  return roles.includes('auditor') && !roles.some((role) => OWN_WORK.includes(role))
}
