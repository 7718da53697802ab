import type { Role } from './actor.ts'

/**
 * Who may do what in the life of a member: joining, being guided, borrowing, helping each other, leaving. A part of
 * the one table in `permissions.ts`, which says how to read it.
 */
export const PERMISSIONS_OF_LIFE = {
  // Shop window
  /** Writes the public page of the own business, publishes it, takes it back. */
  'shop-page.keep': ['member'],
  /** Switches the public page of the co-operative on or off. */
  'shop-front.set': ['board'],
} as const satisfies Record<string, readonly Role[]>
