import type { PersonActor } from '../../platform/actor.ts'
import { anyIs } from '../people/index.ts'

/**
 * Whether somebody may look at the books for the members: not when on the board (art. 2:48 lid 2 BW), and not when
 * keeping the books or releasing payments, which would be one's own work.
 */
export function isIndependent({ roles }: Pick<PersonActor, 'roles'>): boolean {
  return roles.includes('auditor') && !anyIs(roles, 'audited')
}
