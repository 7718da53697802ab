import { addDays, type Day } from '../../values/day.ts'

/** A day of the week as in ISO 8601: 1 is Monday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7
export const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7]

/** When somebody wants a mail of what they must do, and when was looked last whether one was to go. */
export type ToDoMail = {
  readonly weekday: Weekday
  readonly chosenOn: Day
  readonly lookedOn: Day | null
}

/** The Monday with which the week of a day begins. */
export function mondayOf(day: Day): Day {
  return addDays(day, 1 - Temporal.PlainDate.from(day).dayOfWeek)
}

/**
 * Whether a mail is due: the chosen day of this week is there or went by, and was after the day of choosing, so that
 * who chooses on Wednesday to have it on Mondays is not mailed on Thursday. Once a week: a machine that was off on the
 * day catches up in the same week.
 *
 * @param today in the Netherlands
 */
export function isDue({ weekday, chosenOn, lookedOn }: ToDoMail, today: Day): boolean {
  const monday = mondayOf(today)
  const due = addDays(monday, weekday - 1)
  return due <= today && due > chosenOn && (lookedOn === null || lookedOn < monday)
}
