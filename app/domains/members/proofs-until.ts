import { day, yearOf, type Day } from '../../values/day.ts'

/** So many calendar years after the year in which somebody left. */
const YEARS = 7

/**
 * The last day on which somebody who left reads their own proofs: as long as the co-operative must keep its books,
 * counted from the end of the year (art. 52 lid 4 Algemene wet inzake rijksbelastingen). The database says it again
 * in `proofs_until()`.
 */
export function proofsUntil(leftOn: Day): Day {
  return day(`${yearOf(leftOn) + YEARS}-12-31`)
}
