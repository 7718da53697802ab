import type { Day } from '../../values/day.ts'
import type { JournalSlice } from '../books/index.ts'

/** The days of a period. */
type Days = { readonly from: Day; readonly until: Day }

/**
 * Which entries a return over a period is about: all of the period itself, and of each period filed before it what was
 * posted since.
 *
 * @param filed the slices of every return that stands
 * @param untilNumber the number of the last entry that is taken along
 * @returns the period itself first, then the earlier ones, the earliest first
 */
export function slicesFor(
  { from, until }: Days,
  filed: readonly JournalSlice[],
  untilNumber: number,
): JournalSlice[] {
  return [
    { from, until, afterNumber: 0, untilNumber },
    ...sinceFiled(filed, untilNumber).filter((slice) => slice.until < from),
  ]
}

/** What was posted of each filed period since it was filed, the earliest period first. */
export function sinceFiled(filed: readonly JournalSlice[], untilNumber: number): JournalSlice[] {
  const periods = [...Map.groupBy(filed, ({ from }) => from).values()]
  return periods
    .map((slices) => ({
      from: slices[0]!.from,
      until: slices[0]!.until,
      afterNumber: Math.max(...slices.map((slice) => slice.untilNumber)),
      untilNumber,
    }))
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))
}
