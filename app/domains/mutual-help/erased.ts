import type { Erasing } from '../members/index.ts'

/** What hung on the board and nobody answered goes, and how they could be reached. */
export const erasingPosts: readonly Erasing[] = [
  { kind: 'board', erases: 'erase_posts' },
  { kind: 'phone', erases: 'erase_help_contacts' },
]
