/** Days and times as they stand on a Dutch clock, and the moments they are. */
import type { Day } from './day.ts'

declare const timeBrand: unique symbol

/** A time on a clock as `HH:MM`: no day, no zone. Times compare as text. */
export type ClockTime = string & { readonly [timeBrand]: true }

const ZONE = 'Europe/Amsterdam'

/** The time as a person types it (`14:30`, `14.30`, `14u30`, `9`), or undefined when it is none. */
export function parseClockTime(typed: string): ClockTime | undefined {
  const found = /^(\d{1,2})(?:[:.u](\d{2}))?(?:\s*uur)?$/i.exec(typed.trim())
  const [hour, minute] = [Number(found?.[1]), Number(found?.[2] ?? 0)]
  if (!found || hour > 23 || minute > 59) return undefined
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}` as ClockTime
}

/**
 * The moment at which a Dutch clock shows a time on a day. In the hour that comes twice, when winter time begins, it is
 * the first; undefined in the hour that is skipped when summer time begins: no clock shows it.
 */
export function momentOnClock(on: Day, time: ClockTime): Date | undefined {
  const shown = Temporal.PlainDateTime.from(`${on}T${time}`)
  const moment = shown.toZonedDateTime(ZONE, { disambiguation: 'earlier' })
  return moment.toPlainDateTime().equals(shown) ? new Date(moment.epochMilliseconds) : undefined
}

/** What a Dutch clock shows at a moment. */
export function clockTimeOf(moment: Date): ClockTime {
  const there = Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO(ZONE)
  return there.toPlainTime().toString({ smallestUnit: 'minute' }) as ClockTime
}

/** So many minutes later, as time goes by: an hour is an hour, also in the night the clock changes. */
export function minutesAfter(moment: Date, minutes: number): Date {
  return new Date(moment.getTime() + minutes * 60_000)
}
