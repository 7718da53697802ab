import { monthsLater } from '../../benefits/index.ts'
import { addDays, day, type Day } from '../../../values/day.ts'

/** A quarter by its first day. */
export type Quarter = Day

/** So many days after a quarter its figures are made: by then statements are confirmed. */
export const RIPE_AFTER_DAYS = 45

/** The quarter in which a day lies. */
export function quarterWith(on: Day): Quarter {
  const first = Math.floor((Number(on.slice(5, 7)) - 1) / 3) * 3 + 1
  return day(`${on.slice(0, 4)}-${String(first).padStart(2, '0')}-01`)
}

/** The last day of a quarter. */
export function lastDayOfQuarter(quarter: Quarter): Day {
  return addDays(monthsLater(quarter, 3), -1)
}

/** The day on which the figures of a quarter are made; what is confirmed from then on is not in them. */
export function ripeOn(quarter: Quarter): Day {
  return addDays(lastDayOfQuarter(quarter), RIPE_AFTER_DAYS)
}

/** The quarters from the one with `since` on whose figures can be made on `today`. */
export function ripeQuarters(since: Day, today: Day): Quarter[] {
  const ripe: Quarter[] = []
  for (let quarter = quarterWith(since); ripeOn(quarter) <= today; quarter = monthsLater(quarter, 3))
    ripe.push(quarter)
  return ripe
}

/** The four quarters of the year of which this is the last; undefined for another quarter. */
export function yearThatEndsWith(quarter: Quarter): Quarter[] | undefined {
  if (quarter.slice(5, 7) !== '10') return undefined
  return [-9, -6, -3, 0].map((months) => monthsLater(quarter, months))
}

/** Midnight in the Netherlands at the start of a day. */
export function startOf(on: Day): Date {
  return new Date(Temporal.PlainDate.from(on).toZonedDateTime('Europe/Amsterdam').epochMilliseconds)
}
