import type { StillStands } from '../members/index.ts'

/** Quotes of who stops: what a customer can still say yes to, or did; and the part in those of fellows. */
export const quotesThatStand = {
  kinds: ['quotes', 'quotes-unbilled', 'quotes-to-agree', 'quotes-shared'],
  told: 'quotes_that_stand',
} as const satisfies StillStands
