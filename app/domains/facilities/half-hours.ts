/** Times of a day in half hours, on a Dutch clock: how things are booked. */
import { addDays, type Day } from '../../values/day.ts'

/** So many half hours since midnight, 0 to 48: 19 is half past nine. */
export type HalfHour = number

/** The half hours in a day. Where the clock goes forward or back there are two less or more. */
export const DAY_LONG = 48

const MINUTES = 30
const ZONE = 'Europe/Amsterdam'

/** A time on a day, as somebody chooses it. */
export type Chosen = { readonly day: Day; readonly time: HalfHour }

/**
 * The moment of a time on a Dutch clock. In the hour that comes twice when summer time ends, the first of the two
 * begins something and the last ends it, so that whoever books has all of it.
 *
 * @returns undefined for a time that the clock skips when summer time begins
 */
export function momentOf({ day, time }: Chosen, as: 'begin' | 'end'): Date | undefined {
  const on = Temporal.PlainDate.from(time === DAY_LONG ? addDays(day, 1) : day)
  const clock = { hour: Math.floor((time % DAY_LONG) / 2), minute: (time % 2) * MINUTES }
  const wanted = on.toPlainDateTime(clock)
  const moment = wanted.toZonedDateTime(ZONE, { disambiguation: as === 'begin' ? 'earlier' : 'later' })
  if (!moment.toPlainDateTime().equals(wanted)) return undefined
  return new Date(moment.epochMilliseconds)
}

/** What the clock says at a moment; within a half hour, the one that it is in. */
export function chosenAt(moment: Date): Chosen {
  const clock = Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO(ZONE)
  const time = clock.hour * 2 + Math.floor(clock.minute / MINUTES)
  return { day: clock.toPlainDate().toString() as Day, time }
}

/** The half hours that really go by between two moments. */
export function halfHoursBetween(from: Date, until: Date): number {
  return Math.round((until.getTime() - from.getTime()) / (MINUTES * 60_000))
}

/** The half hours between two times as the clock says: a night with an hour more is no longer loan. */
export function halfHoursOnClock({ from, until }: { readonly from: Chosen; readonly until: Chosen }): number {
  const days = Temporal.PlainDate.from(from.day).until(until.day, { largestUnit: 'day' }).days
  return days * DAY_LONG + until.time - from.time
}

/** The first moment of a day. */
export function beginOf(day: Day): Date {
  return new Date(Temporal.PlainDate.from(day).toZonedDateTime(ZONE).epochMilliseconds)
}

/** The beginning of the half hour that a moment is in. */
export function halfHourOf(moment: Date): Date {
  const long = MINUTES * 60_000
  return new Date(Math.floor(moment.getTime() / long) * long)
}

/** A half hour as it stands on a clock, for `formatClock`: `9:30`; the end of the day is `24:00`. */
export function clockOf(time: HalfHour): string {
  return `${Math.floor(time / 2)}:${time % 2 === 0 ? '00' : '30'}`
}
