import { describe, expect, test } from 'vitest'
import { day } from '../../values/day.ts'
import { isDue, mondayOf, type ToDoMail, type Weekday } from './to-do-mail.ts'

const wants = (weekday: Weekday, chosenOn: string, lookedOn: string | null = null): ToDoMail => ({
  weekday,
  chosenOn: day(chosenOn),
  lookedOn: lookedOn === null ? null : day(lookedOn),
})
const [monday, wednesday, sunday] = [1, 3, 7] as const

test('a week begins on Monday, over the end of a year too', () => {
  expect(mondayOf(day('2026-11-23'))).toBe('2026-11-23')
  expect(mondayOf(day('2026-11-29'))).toBe('2026-11-23')
  expect(mondayOf(day('2027-01-01'))).toBe('2026-12-28')
})

describe('the mail of what to do', () => {
  test.each([
    ['on its day', wants(wednesday, '2026-11-01'), '2026-11-25', true],
    ['the day before', wants(wednesday, '2026-11-01'), '2026-11-24', false],
    [
      'when the machine was off on its day, later in the week',
      wants(monday, '2026-11-01'),
      '2026-11-27',
      true,
    ],
    ['on Sunday, the last day of the week', wants(sunday, '2026-11-01'), '2026-11-29', true],
    ['on the Monday after: that is the next week', wants(sunday, '2026-11-01'), '2026-11-30', false],
    ['chosen this week for a day that was', wants(monday, '2026-11-25'), '2026-11-26', false],
    ['chosen this week for a day that comes', wants(sunday, '2026-11-25'), '2026-11-29', true],
    ['chosen on the day itself: next week', wants(wednesday, '2026-11-25'), '2026-11-25', false],
    ['and a week later', wants(wednesday, '2026-11-25'), '2026-12-02', true],
    ['looked this week already', wants(monday, '2026-11-01', '2026-11-23'), '2026-11-24', false],
    [
      'looked this week, and another day chosen',
      wants(wednesday, '2026-11-24', '2026-11-23'),
      '2026-11-25',
      false,
    ],
    ['looked last Sunday', wants(monday, '2026-11-01', '2026-11-22'), '2026-11-23', true],
  ])('%s', (_when, mail, today, due) => {
    expect(isDue(mail, day(today))).toBe(due)
  })
})
