import type { Text } from '../../text/index.ts'
import { dayOf } from '../../values/day.ts'
import { formatDay, formatTime, type Language } from '../../values/format.ts'

/** A moment with its day of the week, on a Dutch clock: `dinsdag 1 december 2026 om 10.00 uur`. */
export function whenInWords(text: Text, language: Language, moment: Date): string {
  const on = dayOf(moment)
  return text.appointments.when({
    weekday: text.toDo.mail.weekdays[Temporal.PlainDate.from(on).dayOfWeek - 1]!,
    day: formatDay(on, language),
    time: formatTime(moment, language),
  })
}
