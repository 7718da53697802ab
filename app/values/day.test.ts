import { expect, test } from 'vitest'
import { addDays, day } from './day.ts'
test('days later or earlier are those of the calendar, over months, leap years and the seasons of the clock', () => {
  for (const from of ['2024-02-28', '2025-12-31', '2026-03-28', '2026-10-24', '2000-01-01'])
    for (let days = -800; days <= 800; days += 7)
      expect(addDays(day(from), days)).toBe(Temporal.PlainDate.from(from).add({ days }).toString())
})
