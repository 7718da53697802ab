import { expect, test } from 'vitest'
import { deadlineOf, deadlinesOf, nextStep } from './deadlines.ts'

test('six months to prepare, and a month more for the meeting to adopt', () =>
  expect(deadlinesOf(2025)).toEqual({ prepare: '2026-06-30', adopt: '2026-07-31' }))

test('the meeting may give four months more, and the month after it moves along', () => {
  expect(deadlinesOf(2025, 4)).toEqual({ prepare: '2026-10-31', adopt: '2026-11-30' })
  expect(deadlinesOf(2023, 2)).toEqual({ prepare: '2024-08-31', adopt: '2024-09-30' })
})

test('what is next follows from what was done; what is closed for good is finished', () => {
  const nothing = { 'close-for-now': false, prepare: false, adopt: false, close: false }
  expect(nextStep(nothing)).toBe('close-for-now')
  expect(nextStep({ ...nothing, 'close-for-now': true })).toBe('prepare')
  expect(nextStep({ ...nothing, 'close-for-now': true, prepare: true, adopt: true })).toBe('close')
  expect(nextStep({ ...nothing, close: true })).toBeUndefined()
  expect(deadlineOf('adopt', deadlinesOf(2025))).toBe('2026-07-31')
  expect(deadlineOf('close', deadlinesOf(2025))).toBeUndefined()
})
