import type { CooperativeVisit, Visit } from './visit.ts'

/** How many things a visitor must do: the number in the menu. `app/to-do-number.ts` keeps it. */
export type ToDoNumber = {
  /** Sees to it that the number is known, and right as far as that goes in a moment. Asked before a page is made. */
  prepare(visit: CooperativeVisit): Promise<void>
  /** The number as far as it is known now; undefined is not known. */
  of(visit: Visit): number | undefined
  /** Keeps what was just counted for a page. */
  keep(visit: CooperativeVisit, count: number): void
}
