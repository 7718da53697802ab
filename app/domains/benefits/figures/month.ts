import { day, type Day } from '../../../values/day.ts'

/** Days of which both count: of one month, or of more. */
export type Days = { readonly from: Day; readonly until: Day }

/** The days of the month that begins on `month`, a first day of a month. */
export function daysOfMonth(month: Day): Days {
  const first = Temporal.PlainDate.from(month)
  return { from: month, until: day(first.with({ day: first.daysInMonth }).toString()) }
}

/** The first day of the month in which a day lies. */
export function monthWith(on: Day): Day {
  return day(`${on.slice(0, 7)}-01`)
}

/** The first day of the month so many months later; negative is earlier. */
export function monthsLater(month: Day, months: number): Day {
  return day(Temporal.PlainDate.from(month).add({ months }).toString())
}

/** The first days of the months of a year up to and with the one that begins on `month`. */
export function monthsOfYearUntil(month: Day): Day[] {
  const count = Number(month.slice(5, 7))
  return Array.from({ length: count }, (_, i) =>
    day(`${month.slice(0, 4)}-${String(i + 1).padStart(2, '0')}-01`),
  )
}
