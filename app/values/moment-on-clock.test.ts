import { expect, test } from 'vitest'
import { addDays, day } from './day.ts'
import { clockTimeOf, minutesAfter, momentOnClock, parseClockTime } from './moment-on-clock.ts'

const time = (typed: string) => parseClockTime(typed)!

test.for([
  ['14:30', '14:30'],
  ['14.30', '14:30'],
  ['9u05', '09:05'],
  [' 9 uur ', '09:00'],
  ['0:00', '00:00'],
])('%s is read as %s', ([typed, read]) => expect(parseClockTime(typed!)).toBe(read))

test.for(['', '24:00', '9:60', 'half tien', '9:5', '-1', '123'])('%j is no time', (typed) =>
  expect(parseClockTime(typed)).toBeUndefined(),
)

test('ten in the morning is ten in the morning before and after the clock changes', () => {
  const moments = [0, 1, 2].map((days) => momentOnClock(addDays(day('2026-03-28'), days), time('10:00'))!)
  expect(moments.map((one) => one.toISOString())).toEqual([
    '2026-03-28T09:00:00.000Z',
    '2026-03-29T08:00:00.000Z',
    '2026-03-30T08:00:00.000Z',
  ])
  expect(moments.map(clockTimeOf)).toEqual(['10:00', '10:00', '10:00'])
})

test('in the hour that is skipped there is no moment, and in the one that comes twice the first', () => {
  expect(momentOnClock(day('2026-03-29'), time('02:30'))).toBeUndefined()
  expect(momentOnClock(day('2026-10-25'), time('02:30'))?.toISOString()).toBe('2026-10-25T00:30:00.000Z')
  expect(clockTimeOf(new Date('2026-10-25T01:30:00Z'))).toBe('02:30')
})

test('an hour is an hour, also in the night the clock changes', () => {
  const before = momentOnClock(day('2026-03-29'), time('01:30'))!
  expect(clockTimeOf(minutesAfter(before, 60))).toBe('03:30')
})
