import { describe, expect, test } from 'vitest'
import { day } from '../../values/day.ts'
import { tax as dutch } from '../../text/nl/tax.ts'
import { periodName } from './period-name.ts'
import { paidOfEach } from './payments-of-returns.ts'
import { sinceFiled, slicesFor } from './vat-slices.ts'
import {
  dueOn,
  keyOf,
  mayBeginLength,
  periodAround,
  periodOfKey,
  periodsBetween,
  type VatPeriodLength,
} from './vat-period.ts'

const on = (length: VatPeriodLength, text: string) => periodAround(length, day(text))

describe('periods', () => {
  test.each<[VatPeriodLength, string, string, string, string]>([
    ['quarter', '2026-08-14', '2026-kw3', '2026-10-31', '3e kwartaal 2026'],
    ['quarter', '2026-12-31', '2026-kw4', '2027-01-31', '4e kwartaal 2026'],
    ['month', '2026-01-31', '2026-01', '2026-02-28', 'januari 2026'],
    ['month', '2027-12-01', '2027-12', '2028-01-31', 'december 2027'],
    ['year', '2026-05-05', '2026', '2027-03-31', 'het jaar 2026'],
  ])('a %s around %s is %s, due on %s: "%s"', (length, text, key, due, name) => {
    const period = on(length, text)
    expect([keyOf(period), dueOn(period), periodName(period, dutch.period)]).toEqual([key, due, name])
    expect(periodOfKey(key)).toEqual(period)
  })

  test.each(['2026-kw5', '2026-13', '2026-1', 'kor', '', '1899-kw1'])('%s is no period', (key) =>
    expect(periodOfKey(key)).toBeUndefined(),
  )

  test('follow each other without a gap, also where the length changes', () => {
    const settings = [
      { fromDay: day('2026-01-01'), length: 'quarter' as const },
      { fromDay: day('2026-07-01'), length: 'month' as const },
    ]
    expect(periodsBetween(settings, day('2026-01-01'), day('2026-08-15')).map(keyOf)).toEqual([
      '2026-kw1',
      '2026-kw2',
      '2026-07',
      '2026-08',
    ])
  })
})

describe('another length', () => {
  const settings = [{ fromDay: day('2026-01-01'), length: 'quarter' as const }]
  const wanted = (length: VatPeriodLength, fromDay: string) => ({ length, fromDay: day(fromDay) })
  const word = (length: VatPeriodLength, fromDay: string, filed?: string) => {
    const done = mayBeginLength(
      wanted(length, fromDay),
      settings,
      filed ? day(filed) : undefined,
      day('2026-11-20'),
    )
    return done.ok ? 'ok' : done.reason
  }

  test('begins on the first day of a period of both, after what was filed', () => {
    expect(word('month', '2027-01-01', '2026-09-30')).toBe('ok')
    expect(word('month', '2026-11-01', '2026-09-30')).toBe('vat-period-not-first-day')
    expect(word('year', '2026-10-01')).toBe('vat-period-not-first-day')
    expect(word('month', '2026-07-01', '2026-09-30')).toBe('vat-period-filed')
    expect(word('quarter', '2026-10-01')).toBe('vat-period-already')
    expect(word('year', '2028-01-01')).toBe('vat-period-too-far')
    expect(word('month', '2025-10-01')).toBe('vat-period-later-set')
  })

  test('the first one begins where a period of it begins', () => {
    expect(mayBeginLength(wanted('month', '2026-11-01'), [], undefined, day('2026-11-20')).ok).toBe(true)
    expect(mayBeginLength(wanted('quarter', '2026-11-01'), [], undefined, day('2026-11-20')).ok).toBe(false)
  })
})

describe('which entries a return is about', () => {
  const q1 = { from: day('2026-01-01'), until: day('2026-03-31') }
  const q2 = { from: day('2026-04-01'), until: day('2026-06-30') }

  test('all of its own, and of what was filed before only what is new', () => {
    const filed = [
      { ...q1, afterNumber: 0, untilNumber: 40 },
      { ...q1, afterNumber: 40, untilNumber: 55 },
    ]
    expect(slicesFor(q2, filed, 90)).toEqual([
      { ...q2, afterNumber: 0, untilNumber: 90 },
      { ...q1, afterNumber: 55, untilNumber: 90 },
    ])
  })

  test('nothing of what comes after it', () => {
    expect(slicesFor(q1, [{ ...q2, afterNumber: 0, untilNumber: 70 }], 90)).toHaveLength(1)
    expect(sinceFiled([{ ...q2, afterNumber: 0, untilNumber: 70 }], 90)[0]).toMatchObject({ afterNumber: 70 })
  })
})

const known = (...amounts: bigint[]) => amounts.map((amount) => ({ amount, returnId: null }))

test('what was paid goes to the oldest return first, what was received to the oldest that gave back', () => {
  const returns = [
    { id: 'q1', payable: 100n },
    { id: 'q2', payable: -30n },
    { id: 'q3', payable: 50n },
    { id: 'q4', payable: 0n },
  ]
  const paid = paidOfEach(returns, known(120n, -30n))
  expect([...paid]).toEqual([
    ['q1', 100n],
    ['q2', 30n],
    ['q3', 20n],
    ['q4', 0n],
  ])
})

test('what is exactly a return is that return, also when an older one is open', () => {
  const returns = [
    { id: 'q1', payable: 100n },
    { id: 'q2', payable: 200n },
  ]
  expect([...paidOfEach(returns, known(200n))]).toEqual([
    ['q1', 0n],
    ['q2', 200n],
  ])
  expect([...paidOfEach(returns, known(200n, 60n, 40n)).values()]).toEqual([100n, 200n])
})

test('a payment that came back is open again', () => {
  const returns = [{ id: 'q1', payable: 100n }]
  expect([...paidOfEach(returns, known(100n, -100n)).values()]).toEqual([0n])
  expect([...paidOfEach(returns, known(60n, -60n)).values()]).toEqual([0n])
  expect([...paidOfEach(returns, known(100n, -100n, 100n)).values()]).toEqual([100n])
})
