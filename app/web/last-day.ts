import type { Day } from '../values/day.ts'
import { formatDay, formatDayOfYear } from '../values/format.ts'
import type { Reader } from './visit.ts'

/**
 * By when something must be done, in words; a day that is over is said to be late. With the year where it is not the
 * one of today.
 */
export function lastDaySaid(
  { text, language, now }: Pick<Reader, 'text' | 'language' | 'now'>,
  by: Day,
): string {
  const day = shortly({ language, now }, by)
  return by < now.today ? text.toDo.late({ day }) : text.toDo.by({ day })
}

/** On which day something is, in words. */
export function dayItIsSaid({ text, ...reader }: Pick<Reader, 'text' | 'language' | 'now'>, on: Day): string {
  return text.toDo.on({ day: shortly(reader, on) })
}

function shortly({ language, now }: Pick<Reader, 'language' | 'now'>, day: Day): string {
  const thisYear = day.slice(0, 4) === now.today.slice(0, 4)
  return (thisYear ? formatDayOfYear : formatDay)(day, language)
}
