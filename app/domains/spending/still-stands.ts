import type { StillStands } from '../members/index.ts'

/** Costs and journeys of who stops that wait for a yes, and what the co-operative pays back. */
export const spendingThatStands = {
  kinds: ['costs-waiting', 'journeys', 'costs-owed'],
  told: 'spending_that_stands',
} as const satisfies StillStands
