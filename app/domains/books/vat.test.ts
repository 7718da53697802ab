/** The one owner of VAT: rates by day, sums to the cent, accounts. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day } from '../../values/day.ts'
import { sum } from '../../values/money.ts'
import {
  codeOfRate,
  isMoreVatThan,
  knownRateOn,
  ratesSince,
  roundedOver,
  vatOn,
  vatOwedAccount,
  vatRateOn,
  vatWithin,
} from './vat.ts'

describe('the rate is of the day the work was done', () => {
  test.each([
    ['high', '2012-09-30', 1900],
    ['high', '2012-10-01', 2100],
    ['high', '2026-03-29', 2100],
    ['low', '2018-12-31', 600],
    ['low', '2019-01-01', 900],
    ['zero', '2026-01-01', 0],
    ['exempt', '2026-01-01', 0],
    ['reverse', '2026-01-01', 0],
    ['kor', '2026-01-01', 0],
  ] as const)('%s on %s is %i', (code, on, rate) => {
    expect(vatRateOn(code, day(on))).toBe(rate)
  })

  test('before 2001 we do not know', () => {
    expect(() => vatRateOn('high', day('2000-12-31'))).toThrow(RangeError)
  })
})

describe('a day of long ago, and a rate without its code', () => {
  test('the oldest rate that we know stands for what was before it', () => {
    expect(knownRateOn('high', day('1999-05-01'))).toBe(1900)
    expect(knownRateOn('high', day('2026-05-01'))).toBe(2100)
  })
  test('a rate is of a code on a day', () => {
    expect(codeOfRate(900, day('2026-01-01'))).toBe('low')
    expect(codeOfRate(2100, day('2026-01-01'))).toBe('high')
    expect(codeOfRate(600, day('2026-01-01'))).toBeUndefined()
    expect(codeOfRate(600, day('2018-12-31'))).toBe('low')
    expect([vatOwedAccount('high'), vatOwedAccount('low')]).toEqual(['vat-high', 'vat-low'])
  })
  test('a paper of some years ago may be of a rate that has ended since', () => {
    expect(ratesSince(day('2013-01-01'))).toEqual([2100, 900, 600])
    expect(ratesSince(day('2019-01-01'))).toEqual([2100, 900])
    expect(ratesSince(day('2012-09-30'))).toEqual([2100, 1900, 900, 600])
  })
})

describe('to the cent', () => {
  test('on top and within, rounded half away from zero', () => {
    expect(vatOn(100_00n, 2100)).toBe(21_00n)
    expect(vatOn(50n, 900)).toBe(5n)
    expect(vatOn(-50n, 900)).toBe(-5n)
    expect(vatWithin(121_00n, 2100)).toBe(21_00n)
    expect(vatWithin(10_00n, 900)).toBe(83n)
  })
  test('what is within is what goes on top of the rest, a cent more or less', () => {
    const cents = fc.bigInt(-1_000_000_000n, 1_000_000_000n)
    fc.assert(
      fc.property(cents, fc.constantFrom(600, 900, 1900, 2100), (withVat, rate) => {
        const vat = vatWithin(withVat, rate)
        const gap = vatOn(withVat - vat, rate) - vat
        expect(gap >= -1n && gap <= 1n).toBe(true)
        expect(vatWithin(-withVat, rate)).toBe(-vat)
      }),
    )
  })
  test('no more VAT is in an amount than the high rate of its day makes, but for rounding', () => {
    const on = day('2026-03-10')
    expect(isMoreVatThan(21_00n, 121_00n, on)).toBe(false)
    // A hundred lines of which each was rounded up by half a cent, and not one more.
    expect(isMoreVatThan(21_50n, 121_00n, on)).toBe(false)
    expect(isMoreVatThan(21_51n, 121_00n, on)).toBe(true)
    expect(isMoreVatThan(-21_51n, -121_00n, on)).toBe(true)
    expect(isMoreVatThan(21_50n, 1_210_00n, on)).toBe(false)
    expect(isMoreVatThan(210_51n, 1_210_00n, on)).toBe(true)
    expect(isMoreVatThan(21_00n, 121_00n, day('2012-09-30'))).toBe(true)
  })
  test('ten lines of € 0.62 with € 0.11 each are one paper with € 1.10; one line is rounded by a cent', () => {
    const on = day('2026-03-10')
    expect(isMoreVatThan(1_10n, 6_20n, on)).toBe(false)
    expect(isMoreVatThan(11n, 62n, on)).toBe(false)
    expect(isMoreVatThan(13n, 62n, on)).toBe(true)
    expect([1, 2, 3, 100].map(roundedOver)).toEqual([1n, 1n, 2n, 50n])
  })
  test('however many lines of half a euro or more a receipt has, what each says to the cent is never too much', () => {
    const line = fc.bigInt({ min: 50n, max: 5_000n })
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 100 }), (lines) => {
        const vat = sum(lines.map((withVat) => vatWithin(withVat, 2100)))
        expect(isMoreVatThan(vat, sum(lines), day('2026-03-10'))).toBe(false)
      }),
    )
  })
})
