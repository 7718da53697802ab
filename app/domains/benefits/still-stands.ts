import type { StillStands } from '../members/index.ts'

/** Statements of who stops that wait for their yes, and the one of the last month. */
export const statementsThatStand = {
  kinds: ['statements', 'last-statement'],
  told: 'statements_that_stand',
} as const satisfies StillStands
