/** When something may be booked and what that costs, also in the two nights in which the clock is changed. */
import { expect, test } from 'vitest'
import { moment } from '../../platform/clock.ts'
import { day } from '../../values/day.ts'
import { beginOf, chosenAt, momentOf } from './half-hours.ts'
import {
  calledOffUntil,
  firstTime,
  firstToCallOff,
  goesOverNight,
  priceOf,
  spanOf,
  type ThingRules,
} from './thing.ts'

const van: ThingRules = {
  pieces: 1,
  opens: 14,
  closes: 44,
  longest: 96,
  aheadDays: 60,
  cancelHours: 24,
  price: 2_500n,
  pricePer: 'day',
}
const now = moment(new Date('2026-03-25T10:10:00Z'))
const asked = (from: string, begin: number, until: string, end: number, rules = van) =>
  spanOf(rules, { from: { day: day(from), time: begin }, until: { day: day(until), time: end } }, now)
const reason = (result: ReturnType<typeof asked>) => (result.ok ? undefined : result.reason)

test('within the hours of the thing, not in the past, not too long, not too far ahead', () => {
  expect(asked('2026-03-26', 18, '2026-03-26', 24)).toEqual({
    ok: true,
    value: { from: new Date('2026-03-26T08:00:00Z'), until: new Date('2026-03-26T11:00:00Z'), price: 2_500n },
  })
  expect(reason(asked('2026-03-26', 24, '2026-03-26', 18))).toBe('booking-order')
  expect(reason(asked('2026-03-26', 24, '2026-03-26', 24))).toBe('booking-order')
  expect(reason(asked('2026-03-25', 21, '2026-03-25', 24))).toBe('booking-past')
  expect(reason(asked('2026-03-25', 22, '2026-03-25', 24))).toBeUndefined()
  expect(reason(asked('2026-03-26', 13, '2026-03-26', 24))).toBe('booking-outside-hours')
  expect(reason(asked('2026-03-26', 18, '2026-03-26', 45))).toBe('booking-outside-hours')
  expect(reason(asked('2026-03-26', 18, '2026-03-28', 18))).toBeUndefined()
  expect(reason(asked('2026-03-26', 18, '2026-03-28', 19))).toBe('booking-too-long')
  expect(asked('2026-06-01', 18, '2026-06-01', 20)).toMatchObject({
    reason: 'booking-too-far',
    facts: { day: '2026-05-24' },
  })
})

test('the night in which summer time begins has an hour less, and a time in it that is none', () => {
  const always = { ...van, opens: 0, closes: 48, price: 600n, pricePer: 'hour' } as const
  expect(momentOf({ day: day('2026-03-29'), time: 5 }, 'begin')).toBeUndefined()
  expect(reason(asked('2026-03-29', 5, '2026-03-29', 8, always))).toBe('booking-skipped')
  expect(asked('2026-03-29', 2, '2026-03-29', 8, always)).toMatchObject({ value: { price: 1_200n } })
  expect(asked('2026-03-28', 18, '2026-03-30', 18, always)).toMatchObject({ value: { price: 47n * 600n } })
})

test('the night in which it ends has an hour more: whoever books 2 until 3 has both of them', () => {
  const twice = { day: day('2026-10-25'), time: 5 } as const
  expect(momentOf(twice, 'begin')).toEqual(new Date('2026-10-25T00:30:00Z'))
  expect(momentOf(twice, 'end')).toEqual(new Date('2026-10-25T01:30:00Z'))
  expect(chosenAt(new Date('2026-10-25T00:30:00Z'))).toEqual(twice)
  expect(chosenAt(new Date('2026-10-25T01:30:00Z'))).toEqual(twice)
  expect(beginOf(day('2026-10-26')).getTime() - beginOf(day('2026-10-25')).getTime()).toBe(25 * 3_600_000)
})

test('a price is per hour, per calendar day or per time, in whole cents', () => {
  const [from, until] = [new Date('2026-03-26T08:00:00Z'), new Date('2026-03-26T09:30:00Z')]
  expect(priceOf({ price: 333n, pricePer: 'hour' }, from, until)).toBe(500n)
  expect(priceOf({ price: 333n, pricePer: 'use' }, from, until)).toBe(333n)
  const midnight = new Date('2026-03-26T23:00:00Z')
  expect(priceOf({ price: 2_500n, pricePer: 'day' }, from, midnight)).toBe(2_500n)
  expect(priceOf({ price: 2_500n, pricePer: 'day' }, from, new Date('2026-03-26T23:30:00Z'))).toBe(5_000n)
})

test('over night, and until when it is called off', () => {
  expect(goesOverNight(van)).toBe(true)
  expect(goesOverNight({ ...van, longest: 30 })).toBe(false)
  expect(calledOffUntil(new Date('2026-03-29T12:00:00Z'), van)).toEqual(new Date('2026-03-28T12:00:00Z'))
})

test('a form begins with a time that is still to come', () => {
  const rules = { opens: 16, closes: 44 }
  const today = day('2026-11-28')
  const first = (on: typeof today, at: string) => firstTime(rules, on, moment(new Date(at)))
  expect(first(today, '2026-11-28T05:00:00Z')).toEqual({ day: today, from: 16, until: 18 })
  expect(first(today, '2026-11-28T10:10:00Z')).toEqual({ day: today, from: 23, until: 25 })
  expect(first(today, '2026-11-28T20:10:00Z')).toEqual({ day: today, from: 43, until: 44 })
  expect(first(today, '2026-11-28T21:10:00Z')).toEqual({ day: day('2026-11-29'), from: 16, until: 18 })
  expect(first(day('2026-12-01'), '2026-11-28T21:10:00Z').from).toBe(16)
  // Before a day is chosen: a time that can still be called off.
  const free = (cancelHours: number, at: string) =>
    firstToCallOff({ ...rules, cancelHours }, moment(new Date(at)))
  expect(free(0, '2026-11-28T10:10:00Z')).toEqual({ day: today, from: 23, until: 25 })
  expect(free(48, '2026-11-28T10:10:00Z')).toEqual({ day: day('2026-11-30'), from: 23, until: 25 })
  expect(free(24, '2026-11-28T21:30:00Z')).toEqual({ day: day('2026-11-30'), from: 16, until: 18 })
})
