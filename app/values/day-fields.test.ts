import { expect, test } from 'vitest'
import { day } from './day.ts'
import { dayFields } from './day-fields.ts'

test('a day stands in three fields as a person types it, and no day leaves them empty', () => {
  expect(dayFields('on', day('2026-03-05'))).toEqual({ onDay: '5', onMonth: '3', onYear: '2026' })
  expect(dayFields('on', undefined)).toEqual({ onDay: '', onMonth: '', onYear: '' })
})
