import { expect, test } from 'vitest'
import { day } from '../../values/day.ts'
import { deadlineOf, deadlinesOf, isLate, nextStep } from './deadlines.ts'

test('six months to prepare, and a month more for the meeting to adopt', () =>
  expect(deadlinesOf(2025)).toEqual({ prepare: '2026-06-30', adopt: '2026-07-31', deposit: '2026-12-31' }))

test('deposited within eight days after the meeting, and at most twelve months after the year', () => {
  expect(deadlinesOf(2025, 0, day('2026-05-28')).deposit).toBe('2026-06-05')
  expect(deadlinesOf(2025, 4, day('2026-12-28')).deposit).toBe('2026-12-31')
})

test('late is the day after the last one, and closing has none', () => {
  const deadlines = deadlinesOf(2025)
  expect(isLate('prepare', deadlines, day('2026-06-30'))).toBe(false)
  expect(isLate('prepare', deadlines, day('2026-07-01'))).toBe(true)
  expect(isLate('close', deadlines, day('2027-07-01'))).toBe(false)
})

test('the meeting may give four months more, and the month after it moves along', () => {
  expect(deadlinesOf(2025, 4)).toMatchObject({ prepare: '2026-10-31', adopt: '2026-11-30' })
  expect(deadlinesOf(2023, 2)).toMatchObject({ prepare: '2024-08-31', adopt: '2024-09-30' })
})

test('what is next follows from what was done; what is closed for good is finished', () => {
  const nothing = { 'close-for-now': false, prepare: false, adopt: false, deposit: false, close: false }
  expect(nextStep(nothing)).toBe('close-for-now')
  expect(nextStep({ ...nothing, 'close-for-now': true })).toBe('prepare')
  expect(nextStep({ ...nothing, 'close-for-now': true, prepare: true, adopt: true })).toBe('deposit')
  expect(nextStep({ ...nothing, 'close-for-now': true, prepare: true, adopt: true, deposit: true })).toBe(
    'close',
  )
  expect(nextStep({ ...nothing, close: true })).toBe('deposit')
  expect(nextStep({ ...nothing, close: true, deposit: true })).toBeUndefined()
  expect(deadlineOf('adopt', deadlinesOf(2025))).toBe('2026-07-31')
  expect(deadlineOf('close', deadlinesOf(2025))).toBeUndefined()
})
