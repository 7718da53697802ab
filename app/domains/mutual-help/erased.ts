import type { Erasing } from '../members/index.ts'

/** What hung on the board and nobody answered goes. */
export const erasingPosts: readonly Erasing[] = [{ kind: 'board', erases: 'erase_posts' }]
