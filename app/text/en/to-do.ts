import type { toDo as Dutch } from '../nl/to-do.ts'

/** What somebody must do: one list over all domains. */
export const toDo: typeof Dutch = {
  title: 'To do',
  lead: 'This is what you must do, the first on top. When you do it, it goes off the list.',
  nothing: 'There is nothing you must do now.',
  all: 'All that you must do',
  back: 'Back to the start',
  counted: (f: { count: number; title: string }) => (f.count === 0 ? f.title : `(${f.count}) ${f.title}`),
}
