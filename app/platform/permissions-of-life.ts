import type { Role } from './actor.ts'

/**
 * Who may do what in the life of a member: joining, being guided, borrowing, helping each other, leaving. A part of
 * the one table in `permissions.ts`, which says how to read it.
 */
export const PERMISSIONS_OF_LIFE = {
  // guidance: the plan of a member, and the notes about it. The member's own, or of whom one coaches.
  'guidance.own': ['member'],
  'guidance.guide': ['coach'],
  'guidance.write': ['member', 'coach'],
} as const satisfies Record<string, readonly Role[]>
