import { expect, test } from 'vitest'
import { moment } from '../platform/clock.ts'
import { textIn } from '../text/index.ts'
import { day } from '../values/day.ts'
import { lastDaySaid } from './last-day.ts'

const on = (at: string) => ({
  text: textIn('nl'),
  language: 'nl' as const,
  now: moment(new Date(`${at}T10:00:00Z`)),
})

test('a last day is said, and that it is over', () => {
  expect(lastDaySaid(on('2026-11-16'), day('2026-11-17'))).toBe('uiterlijk 17 november')
  expect(lastDaySaid(on('2026-11-17'), day('2026-11-17'))).toBe('uiterlijk 17 november')
  expect(lastDaySaid(on('2026-11-18'), day('2026-11-17'))).toBe(
    'te laat: dit moest uiterlijk 17 november',
  )
  expect(lastDaySaid(on('2026-11-27'), day('2025-07-31'))).toBe(
    'te laat: dit moest uiterlijk 31 juli 2025',
  )
})
