import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, day } from '../../../values/day.ts'
import {
  capState,
  hourCaps,
  minutesOfYear,
  minutesWithin,
  weeksOf,
  weekWith,
  type WorkedDay,
} from './hours.ts'

describe('a week', () => {
  test('goes from Monday to Sunday, over the turn of the year too', () => {
    expect(weekWith(day('2026-11-26'))).toEqual({ from: '2026-11-23', until: '2026-11-29' })
    expect(weekWith(day('2027-01-01'))).toEqual({ from: '2026-12-28', until: '2027-01-03' })
    expect(weekWith(day('2026-11-23')).from).toBe('2026-11-23')
  })
  test('of a month is cut off where the month is', () => {
    const october = { from: day('2026-10-01'), until: day('2026-10-31') }
    expect(weeksOf([], october).map(({ from, until }) => [from, until])).toEqual([
      ['2026-10-01', '2026-10-04'],
      ['2026-10-05', '2026-10-11'],
      ['2026-10-12', '2026-10-18'],
      ['2026-10-19', '2026-10-25'],
      ['2026-10-26', '2026-10-31'],
    ])
  })
})

const START = day('2025-12-01')
const someDays = fc
  .uniqueArray(fc.integer({ min: 0, max: 500 }), { maxLength: 120 })
  .chain((offsets) =>
    fc.tuple(
      ...offsets.map((offset) =>
        fc.record({ offset: fc.constant(offset), minutes: fc.integer({ min: 0, max: 1440 }) }),
      ),
    ),
  )
  .map((days) => days.map(({ offset, minutes }): WorkedDay => ({ onDay: addDays(START, offset), minutes })))

describe('totals', () => {
  const total = (parts: readonly { minutes: number }[]) =>
    parts.reduce((sum, { minutes }) => sum + minutes, 0)
  test('of the weeks of any stretch of days are together what was worked in it', () => {
    fc.assert(
      fc.property(
        someDays,
        fc.integer({ min: 0, max: 400 }),
        fc.integer({ min: 0, max: 100 }),
        (worked, at, long) => {
          const within = { from: addDays(START, at), until: addDays(START, at + long) }
          expect(total(weeksOf(worked, within))).toBe(minutesWithin(worked, within))
        },
      ),
    )
  })
  test('of the years are together all that was worked', () => {
    fc.assert(
      fc.property(someDays, (worked) => {
        const years = ['2025-06-01', '2026-06-01', '2027-06-01'].map((on) => minutesOfYear(worked, day(on)))
        expect(years.reduce((a, b) => a + b, 0)).toBe(total(worked))
      }),
    )
  })
})

describe('what is allowed', () => {
  test('is what the decision says, and of two limits for a year the lower', () => {
    expect(hourCaps(undefined, undefined)).toEqual({ perWeek: undefined, perYear: undefined })
    expect(hourCaps({ hoursPerWeek: 8, hoursPerYear: null }, 1000)).toEqual({ perWeek: 8, perYear: 1000 })
    expect(hourCaps({ hoursPerWeek: null, hoursPerYear: 400 }, 1000).perYear).toBe(400)
    expect(hourCaps({ hoursPerWeek: null, hoursPerYear: 1200 }, 1000).perYear).toBe(1000)
  })
  test.each([
    [4 * 60, 'free', 240],
    [5 * 60, 'near', 180],
    [8 * 60, 'reached', 0],
    [9 * 60, 'over', -60],
  ] as const)('of 8 hours a week, %i minutes worked is %s', (minutes, state, left) => {
    expect(capState(minutes, 8)).toMatchObject({ state, left, cap: 480 })
  })
  test('is nothing to measure by without a limit', () => {
    expect(capState(500, undefined)).toBeUndefined()
  })
})
