import type { StillStands } from '../members/index.ts'

/** Receipts of who stops that wait, or came back since. */
export const receiptsThatStand = {
  kinds: ['receipts'],
  told: 'receipts_that_stand',
} as const satisfies StillStands
