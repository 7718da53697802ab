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
  const thisYear = by.slice(0, 4) === now.today.slice(0, 4)
  const day = (thisYear ? formatDayOfYear : formatDay)(by, language)
  return by < now.today ? text.toDo.late({ day }) : text.toDo.by({ day })
}
