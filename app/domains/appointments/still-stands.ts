import type { StillStands } from '../members/index.ts'

/** Conversations and meetings of who stops that are to come. */
export const talksThatStand = {
  kinds: ['appointments', 'workshops'],
  told: 'talks_that_stand',
} as const satisfies StillStands
