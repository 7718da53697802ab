import { expect, test } from 'vitest'
import { day } from '../../values/day.ts'
import { travelCost } from './travel.ts'

test.each([
  [100, '2022-12-31', 19_00n],
  [100, '2023-12-31', 21_00n],
  [100, '2024-01-01', 23_00n],
  [37, '2026-03-10', 8_51n],
  [1_500, '2026-03-10', 345_00n],
])('%i km on %s is %i cents', (km, on, cents) => {
  expect(travelCost(km, day(on))).toEqual({ ok: true, value: cents })
})

test.each([
  [0, '2026-03-10', 'kilometres-impossible'],
  [1_501, '2026-03-10', 'kilometres-impossible'],
  [10, '2020-12-31', 'no-travel-rate'],
])('%i km on %s is refused: %s', (km, on, reason) => {
  expect(travelCost(km, day(on))).toMatchObject({ ok: false, reason })
})
