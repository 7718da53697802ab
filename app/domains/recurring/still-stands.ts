import type { StillStands } from '../members/index.ts'

/** Recurring invoices of who stops that go on. */
export const plansThatStand = {
  kinds: ['recurring'],
  told: 'plans_that_stand',
} as const satisfies StillStands
