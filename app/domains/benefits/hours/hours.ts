/** Hours that a member worked in the business: by day, week and year, and how far they are from what is allowed. */
import { addDays, yearOf, type Day } from '../../../values/day.ts'

/** A day on which a member said how long they worked. Whole minutes; 0 is said too. */
export type WorkedDay = { readonly onDay: Day; readonly minutes: number }

/** A week from Monday to Sunday; both count. */
export type Week = { readonly from: Day; readonly until: Day }

/** The longest day there is. */
export const MOST_MINUTES = 24 * 60

/** The week in which a day lies, from Monday on. */
export function weekWith(on: Day): Week {
  const from = addDays(on, 1 - Temporal.PlainDate.from(on).dayOfWeek)
  return { from, until: addDays(from, 6) }
}

/** The seven days of a week. */
export function daysOfWeek({ from }: Week): Day[] {
  return Array.from({ length: 7 }, (_, i) => addDays(from, i))
}

/** The minutes worked within some days, both counted. */
export function minutesWithin(worked: readonly WorkedDay[], { from, until }: Week): number {
  return worked
    .filter(({ onDay }) => from <= onDay && onDay <= until)
    .reduce((sum, { minutes }) => sum + minutes, 0)
}

/** The minutes of each week in which something was worked, the earliest first, clipped to the days given. */
export function weeksOf(worked: readonly WorkedDay[], within: Week): (Week & { readonly minutes: number })[] {
  const weeks: (Week & { minutes: number })[] = []
  for (let { from } = weekWith(within.from); from <= within.until; from = addDays(from, 7)) {
    const week = {
      from: from < within.from ? within.from : from,
      until: addDays(from, 6) > within.until ? within.until : addDays(from, 6),
    }
    weeks.push({ ...week, minutes: minutesWithin(worked, week) })
  }
  return weeks
}

/** The minutes of the calendar year in which a day lies. */
export function minutesOfYear(worked: readonly WorkedDay[], on: Day): number {
  return worked
    .filter(({ onDay }) => yearOf(onDay) === yearOf(on))
    .reduce((sum, { minutes }) => sum + minutes, 0)
}

/** How many hours are allowed, and who said so. Undefined where nothing limits. */
export type HourCaps = { readonly perWeek: number | undefined; readonly perYear: number | undefined }

/**
 * What limits the hours: the decision for this member, and the municipality's own agreement. Of two limits for the
 * year the lower one holds, so that nobody is told too much.
 *
 * @param permission of the member, when there is one
 * @param policyPerYear hours a year by the agreement of the municipality
 */
export function hourCaps(
  permission: { readonly hoursPerWeek: number | null; readonly hoursPerYear: number | null } | undefined,
  policyPerYear: number | undefined,
): HourCaps {
  const years = [permission?.hoursPerYear, policyPerYear].filter((one) => typeof one === 'number')
  return {
    perWeek: permission?.hoursPerWeek ?? undefined,
    perYear: years.length === 0 ? undefined : Math.min(...years),
  }
}

/** How far the hours of a week or year are from what is allowed. `left` in minutes; negative when over it. */
export type CapState = {
  readonly state: 'free' | 'near' | 'reached' | 'over'
  readonly minutes: number
  readonly cap: number
  readonly left: number
}

/** A limit is near when a fifth of it is left, and for a week at least three hours: a working morning. */
const NEAR = { part: 5, leastMinutes: 180 }

/**
 * How far the hours are from a limit.
 *
 * @param minutes worked
 * @param capHours allowed, in hours
 * @returns undefined when there is no limit
 */
export function capState(minutes: number, capHours: number | undefined): CapState | undefined {
  if (capHours === undefined) return undefined
  const cap = capHours * 60
  const left = cap - minutes
  const near = Math.max(cap / NEAR.part, NEAR.leastMinutes)
  const state = left < 0 ? 'over' : left === 0 ? 'reached' : left <= near ? 'near' : 'free'
  return { state, minutes, cap, left }
}
