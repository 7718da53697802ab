import type { StillStands } from '../members/index.ts'

/** Invoices of who stops: not issued, together with others, and not paid. */
export const salesThatStand = {
  kinds: ['invoices-unissued', 'joint-work', 'invoices-open'],
  told: 'sales_that_stand',
} as const satisfies StillStands
