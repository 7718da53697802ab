import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day } from './day.ts'
import {
  formatAmount,
  formatClock,
  formatCount,
  formatDay,
  formatDayOfYear,
  formatDayShort,
  formatEuro,
  formatIban,
  formatMoment,
  formatMonth,
  formatPercentage,
  formatPeriod,
  formatQuantity,
  formatTime,
} from './format.ts'
import { parseEuro } from './money.ts'
import { parsePercentage } from './percentage.ts'

/** The text with its unbreakable spaces as plain ones, so that the expectation can be read. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ')

describe('amounts', () => {
  test.each([
    [128_460n, '€ 1.284,60', '€1,284.60'],
    [0n, '€ 0,00', '€0.00'],
    [7n, '€ 0,07', '€0.07'],
    [-500n, '− € 5,00', '−€5.00'],
    [99_999_999_999n, '€ 999.999.999,99', '€999,999,999.99'],
    [-100_000n, '− € 1.000,00', '−€1,000.00'],
  ])('%s cents', (cents, dutch, english) => {
    expect(plain(formatEuro(cents, 'nl'))).toBe(dutch)
    expect(formatEuro(cents, 'en')).toBe(english)
  })
  test('the euro sign never parts from its amount at the end of a line', () => {
    expect(formatEuro(128_460n, 'nl')).toBe('€\u00a01.284,60')
    expect(formatEuro(-500n, 'nl')).toBe('\u2212\u00a0€\u00a05,00')
  })
  test('cents only where they matter, and a sign where the direction matters', () => {
    expect(plain(formatEuro(200_000n, 'nl', { cents: 'when-needed' }))).toBe('€ 2.000')
    expect(plain(formatEuro(200_050n, 'nl', { cents: 'when-needed' }))).toBe('€ 2.000,50')
    expect(plain(formatEuro(6370n, 'nl', { sign: 'always' }))).toBe('+ € 63,70')
    expect(plain(formatEuro(0n, 'nl', { sign: 'always' }))).toBe('€ 0,00')
    expect(formatAmount(-128_460n, 'nl')).toBe('−1.284,60')
  })
  test('what Gilde writes, Gilde reads, in both languages', () => {
    // Nine digits before the point is the most that is typed.
    const cents = fc.bigInt({ min: -(10n ** 11n) + 1n, max: 10n ** 11n - 1n })
    fc.assert(fc.property(cents, (amount) => parseEuro(formatEuro(amount, 'nl')) === amount))
    fc.assert(fc.property(cents, (amount) => parseEuro(formatEuro(amount, 'en')) === amount))
  })
})

describe('rates, quantities and counts', () => {
  test('no needless decimals', () => {
    expect(plain(formatPercentage(2100, 'nl'))).toBe('21 %')
    expect(plain(formatPercentage(1250, 'nl'))).toBe('12,5 %')
    expect(formatPercentage(725, 'en')).toBe('7.25%')
    expect(plain(formatPercentage(0, 'nl'))).toBe('0 %')
    expect(formatQuantity(1000n, 'nl')).toBe('1')
    expect(formatQuantity(2500n, 'nl')).toBe('2,5')
    expect(formatQuantity(1_250_125n, 'nl')).toBe('1.250,125')
    expect(formatQuantity(-500n, 'en')).toBe('−0.5')
    expect(formatCount(12_500, 'nl')).toBe('12.500')
  })
  test('a rate reads back as it was', () => {
    fc.assert(fc.property(fc.nat(10_000), (rate) => parsePercentage(formatPercentage(rate, 'nl')) === rate))
  })
})

describe('days', () => {
  const on = day('2026-11-02')
  test('in words, short, and without the year', () => {
    expect(formatDay(on, 'nl')).toBe('2 november 2026')
    expect(formatDay(on, 'en')).toBe('2 November 2026')
    expect(formatDayOfYear(on, 'nl')).toBe('2 november')
    expect(formatDayShort(day('2026-03-31'), 'nl')).toBe('31 mrt 2026')
    expect(formatMonth('2026-03', 'nl')).toBe('maart 2026')
    expect(formatMonth(on, 'en')).toBe('November 2026')
    expect(() => formatMonth('2026-13', 'nl')).toThrow('not a month')
  })
  test.each([
    ['2026-11-02', '2026-11-02', '2 november 2026'],
    ['2026-11-02', '2026-11-12', '2 t/m 12 november 2026'],
    ['2026-10-28', '2026-11-03', '28 oktober t/m 3 november 2026'],
    ['2025-12-28', '2026-01-03', '28 december 2025 t/m 3 januari 2026'],
  ])('from %s until %s', (from, until, words) => {
    expect(formatPeriod(day(from), day(until), 'nl')).toBe(words)
  })
  test('the clock is the Dutch one, in summer and in winter', () => {
    expect(plain(formatMoment(new Date('2026-11-03T13:02:00Z'), 'nl'))).toBe('3 november 2026 om 14.02 uur')
    expect(formatMoment(new Date('2026-07-03T22:30:00Z'), 'en')).toBe('4 July 2026 at 0:30')
    expect(plain(formatTime(new Date('2026-07-03T07:05:00Z'), 'nl'))).toBe('9.05 uur')
    expect(formatClock('09:05', 'nl')).toBe('9.05')
    expect(formatClock('24:00', 'nl')).toBe('24.00')
    expect(formatClock('09:05', 'en')).toBe('9:05')
  })
})

test('an IBAN stands in groups of four', () => {
  expect(plain(formatIban('nl91abna0417164300'))).toBe('NL91 ABNA 0417 1643 00')
})
