import type { Role } from './actor.ts'

/**
 * Who may do what in the life of a member: joining, being guided, borrowing, helping each other, leaving. A part of
 * the one table in `permissions.ts`, which says how to read it.
 */
export const PERMISSIONS_OF_LIFE = {
  // Appointments.
  /** Has an agenda: who speaks with a coach, the coach, and who holds meetings. */
  'agenda.see': ['member', 'coach', 'administrator'],
  /** Says what is theirs to say of a conversation between a member and a coach. */
  'appointment.keep': ['member', 'coach'],
  /** Asks a coach for a conversation. */
  'appointment.ask': ['member'],
  /** Proposes times to a member, and writes down whether they came. */
  'appointment.propose': ['coach'],
  /** Sees the meetings for members, and signs up. */
  'workshop.see': ['member', 'coach', 'administrator'],
  /** Announces meetings, sees who takes part, and writes down who came. */
  'workshop.hold': ['coach', 'administrator'],
} as const satisfies Record<string, readonly Role[]>
