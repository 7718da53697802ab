/** The week of a member on paper, and what comes back. Its pages are in `pages/`. */
export { setPaperWeek } from './set-paper-week.ts'
