import { expect, test } from 'vitest'
import { addDays, day, type Day } from './day.ts'
import { isHoliday } from './holiday.ts'

const holidaysOf = (year: number): Day[] =>
  Array.from({ length: 366 }, (_, at) => addDays(day(`${year}-01-01`), at)).filter(
    (on) => on.startsWith(String(year)) && isHoliday(on),
  )

test('the public holidays of 2026, as the government lists them', () => {
  expect(holidaysOf(2026)).toEqual([
    '2026-01-01', // New Year's Day
    '2026-04-03', // Good Friday
    '2026-04-06', // Easter Monday
    '2026-04-27', // King's Day
    '2026-05-05', // Liberation Day
    '2026-05-14', // Ascension Day
    '2026-05-25', // Whit Monday
    '2026-12-25',
    '2026-12-26',
  ])
})

test("King's Day is the day before when 27 April is a Sunday", () => {
  expect(holidaysOf(2025)).toContain('2025-04-26')
  expect(holidaysOf(2025)).not.toContain('2025-04-27')
})

test('Easter moves: the earliest and latest of these years, and leap years', () => {
  for (const monday of ['2008-03-24', '2024-04-01', '2038-04-26', '2000-04-24', '2035-03-26'])
    expect([monday, isHoliday(day(monday))]).toEqual([monday, true])
})
