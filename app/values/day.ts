declare const dayBrand: unique symbol

/** A calendar day as `YYYY-MM-DD`: no time, no zone. Days compare as text. */
export type Day = string & { readonly [dayBrand]: true }

/**
 * @param text `YYYY-MM-DD`
 * @throws RangeError when it is not a day that exists; use `parseDay` for what people type
 */
export function day(text: string): Day {
  const parsed = parseDay(text)
  if (!parsed) throw new RangeError(`not a day: ${text}`)
  return parsed
}

/** The day in `YYYY-MM-DD`, or undefined when the text is not a day that exists (2026-02-30). */
export function parseDay(text: string): Day | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() as Day
  } catch {
    return undefined
  }
}

/** The calendar day of a moment in the Netherlands, whatever the zone of the machine. */
export function dayOf(moment: Date): Day {
  return Temporal.Instant.fromEpochMilliseconds(moment.getTime())
    .toZonedDateTimeISO('Europe/Amsterdam')
    .toPlainDate()
    .toString() as Day
}

/** The day that lies `days` later (earlier when negative). By a clock without seasons: lists ask it very often. */
export function addDays(from: Day, days: number): Day {
  return new Date(Date.parse(`${from}T00:00Z`) + days * 86_400_000).toISOString().slice(0, 10) as Day
}

/** The same day so many months later, or the last day of that month when it is shorter. */
export function addMonths(from: Day, months: number): Day {
  return Temporal.PlainDate.from(from).add({ months }).toString() as Day
}

/** How many days `until` lies after `from`; negative when it lies before. */
export function daysBetween(from: Day, until: Day): number {
  return Temporal.PlainDate.from(from).until(until, { largestUnit: 'day' }).days
}

/** The calendar year of a day, as a number. */
export function yearOf(on: Day): number {
  return Number(on.slice(0, 4))
}

/** The calendar month of a day as `YYYY-MM`. */
export function monthOf(on: Day): string {
  return on.slice(0, 7)
}

/** Whether a day is Monday to Friday. Holidays are in `holiday.ts`. */
export function isWorkingDay(on: Day): boolean {
  return Temporal.PlainDate.from(on).dayOfWeek <= 5
}
