import type { PersonActor } from '../../platform/actor.ts'

/**
 * Whether somebody may look at the books for the members: not when on the board (art. 2:48 lid 2 BW), and not when
 * keeping the books, which would be one's own work.
 */
export function isIndependent({ roles }: PersonActor): boolean {
  return roles.includes('auditor') && !roles.includes('board') && !roles.includes('administrator')
}
