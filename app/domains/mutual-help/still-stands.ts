import type { StillStands } from '../members/index.ts'

/** Help of who stops, on the board and promised, turns to come, and hours below zero. */
export const helpThatStands = {
  kinds: ['promises', 'help-posts', 'turns', 'hours-owed'],
  told: 'help_that_stands',
} as const satisfies StillStands
