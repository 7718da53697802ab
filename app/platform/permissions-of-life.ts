import type { Role } from './actor.ts'

/**
 * Who may do what in the life of a member: joining, being guided, borrowing, helping each other, leaving. A part of
 * the one table in `permissions.ts`, which says how to read it.
 */
export const PERMISSIONS_OF_LIFE = {
  // mutual help
  /** Reads what members ask and offer each other. */
  'help.see': ['member', 'coach'],
  /** Asks, offers, answers; and reads what was promised to and by oneself. */
  'help.take-part': ['member'],
  /** Says whether hours for each other are kept, and how far below zero. */
  'help.hours-set': ['board'],
  /** Is told of who asked something and had no answer. */
  'help.follow': ['coach'],
} as const satisfies Record<string, readonly Role[]>
