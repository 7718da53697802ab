import type { StillStands } from '../members/index.ts'

/** Quotes of who stops to which a customer can still say yes. */
export const quotesThatStand = {
  kinds: ['quotes'],
  told: 'quotes_that_stand',
} as const satisfies StillStands
