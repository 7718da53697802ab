import type { StillStands } from '../members/index.ts'

/** What who stops asked of their pot, and is not settled. */
export const potRequestsThatStand = {
  kinds: ['pot-requests'],
  told: 'pot_requests_that_stand',
} as const satisfies StillStands
