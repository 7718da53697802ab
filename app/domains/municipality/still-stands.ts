import type { StillStands } from '../members/index.ts'

/** Whether the case manager of who stops is still to be told: for the member alone. */
export const caseManagerToTell = {
  kinds: ['municipality'],
  told: 'case_manager_to_tell',
} as const satisfies StillStands
