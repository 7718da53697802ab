import type { Role } from './actor.ts'

/**
 * Who may do what in the life of a member: joining, being guided, borrowing, helping each other, leaving. A part of
 * the one table in `permissions.ts`, which says how to read it.
 */
export const PERMISSIONS_OF_LIFE = {
  // facilities
  /** Sees what can be booked, by which rules, and when it is free; never who has it. */
  'things.read': ['member', 'administrator', 'board'],
  /** Books: a member for themselves. */
  'thing.book': ['member', 'administrator'],
  /** Adds things, says their rules, closes them for some days. */
  'things.keep': ['administrator'],
  /** Books for any member, and calls the booking of anybody off. */
  'bookings.keep': ['administrator'],
  /** What the use of things comes to for each member, and what was charged. */
  'use-charges.read': ['administrator', 'auditor'],
  /** How much each thing is used, without names. */
  'usage.read': ['administrator', 'board'],
} as const satisfies Record<string, readonly Role[]>
