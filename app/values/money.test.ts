import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { divide, fractionOf, fromDecimal, parseEuro, sum, toDecimal } from './money.ts'
import { parsePercentage, rateOf } from './percentage.ts'

const cents = fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n })

describe('rounding', () => {
  test('half a cent goes away from zero, on both sides', () => {
    expect(fractionOf(25n, 1n, 2n)).toBe(13n)
    expect(fractionOf(-25n, 1n, 2n)).toBe(-13n)
    expect(fractionOf(24n, 1n, 10n)).toBe(2n)
  })
  test('a credit note mirrors its invoice: the rate of minus an amount is minus the rate', () => {
    fc.assert(fc.property(cents, fc.nat(20_000), (a, rate) => rateOf(-a, rate) === -rateOf(a, rate)))
  })
  test('30 % of 5,602.78 is 1,680.83', () => {
    expect(rateOf(560_278n, 3000)).toBe(168_083n)
  })
})

describe('dividing', () => {
  test('the parts add up to the amount, each within a cent of its exact share', () => {
    fc.assert(
      fc.property(
        cents,
        fc.array(fc.bigInt({ min: 0n, max: 1000n }), { minLength: 1, maxLength: 12 }),
        (a, w) => {
          const parts = divide(a, w)
          expect(sum(parts)).toBe(a)
          const whole = sum(w)
          if (whole === 0n) return
          parts.forEach((part, i) => {
            const off = part * whole - a * w[i]!
            expect(off < 0n ? -off <= whole : off <= whole).toBe(true)
          })
        },
      ),
    )
  })
})

describe('reading what people type', () => {
  test.each([
    ['12', 1200n],
    ['12,5', 1250n],
    ['12.50', 1250n],
    ['€ 1.234,56', 123456n],
    ['1,234.56', 123456n],
    ['1.234', 123400n],
    ['-3,10', -310n],
    ['€ 5,-', 500n],
    ['0', 0n],
  ])('%s', (text, expected) => expect(parseEuro(text)).toBe(expected))
  test.each([
    '',
    'abc',
    '12,345,6',
    '1.23.45',
    '12,3456',
    '1,234',
    '12,345',
    '0,005',
    '0.005',
    '0.123',
    '1e5',
    '9999999999',
  ])('%s is refused', (text) => expect(parseEuro(text)).toBeUndefined())
  test('percentages', () => {
    expect(parsePercentage('12,5 %')).toBe(1250)
    expect(parsePercentage('30')).toBe(3000)
    expect(parsePercentage('x')).toBeUndefined()
  })
})

test('the notation of machines goes there and back', () => {
  fc.assert(fc.property(cents, (a) => fromDecimal(toDecimal(a)) === a))
  expect(fromDecimal('100.00000')).toBe(10_000n)
  expect(fromDecimal('100.001')).toBeUndefined()
})
