/** Leaving: a member says that they stop, and what still stands is settled in order. Its pages are in `pages/`. */
export { sayLeaving } from './say-leaving.ts'
