import { day, yearOf, type Day } from '../../../values/day.ts'

/** The days of a year from its first up to and with `today`. */
export function daysOfYearUntil(today: Day): { readonly from: Day; readonly until: Day } {
  return { from: day(`${yearOf(today)}-01-01`), until: today }
}
