import type { Text } from '../../../text/index.ts'
import { clockTimeOf, minutesAfter } from '../../../values/moment-on-clock.ts'
import type { Day } from '../../../values/day.ts'
import { formatClock, formatDay, formatDayOfYear, type Language } from '../../../values/format.ts'
import { beginsAt, weekdayOf, type Duty } from '../rota/rota.ts'

/** The day of the week, with a capital: `Donderdag`. */
export function weekdayName(text: Text, on: Day): string {
  const name = text.toDo.mail.weekdays[weekdayOf(on) - 1]!
  return name[0]!.toUpperCase() + name.slice(1)
}

/** `donderdag 3 december`; `whole`: with its year. */
export function dayWithWeekday(text: Text, language: Language, on: Day, whole = false): string {
  const name = text.toDo.mail.weekdays[weekdayOf(on) - 1]!
  return `${name} ${whole ? formatDay(on, language) : formatDayOfYear(on, language)}`
}

/** From when until when, on the clock: `9.30` and `12.30`. */
export function timesOf(
  { begins, minutes }: Duty,
  on: Day,
  language: Language,
): { from: string; until: string } {
  const from = beginsAt(on, begins)
  const shown = (moment: Date) => formatClock(clockTimeOf(moment), language)
  return { from: shown(from), until: shown(minutesAfter(from, minutes)) }
}

/** A role in the middle of a sentence: `gastheer`; what is written in capitals stays so. */
export function inSentence(name: string): string {
  const second = name.slice(1, 2)
  return second !== second.toLowerCase() ? name : name.slice(0, 1).toLowerCase() + name.slice(1)
}
