import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exactNumber, formatExactPercent, lessPercent, parseExactNumber, percentOf } from './exact-number.ts'

describe('percentages that basis points cannot hold', () => {
  test.each([
    ['7.4074', 10_000n, 741n],
    ['50.75', 233_700n, 118_603n],
    ['12.5', 80_000n, 10_000n],
    ['0', 12_345n, 0n],
    ['100', 12_345n, 12_345n],
  ])('%s %% of %s cents', (text, amount, share) => expect(percentOf(amount, exactNumber(text))).toBe(share))

  test('half a cent goes up, taken or left', () => {
    expect(percentOf(10n, exactNumber('5'))).toBe(1n)
    expect(lessPercent(10n, exactNumber('5'))).toBe(10n)
  })

  test('what is taken and what is left differ at most a cent from the whole', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 9n }),
        fc.integer({ min: 0, max: 10_000 }),
        (amount, rate) => {
          const percent = exactNumber((rate / 100).toFixed(2))
          const off = percentOf(amount, percent) + lessPercent(amount, percent) - amount
          expect(off === 0n || off === 1n).toBe(true)
        },
      ),
    )
  })

  test.each(['', '-1', '1,5', '1.', '.5', '1e3', '12.3456789', 'abc', '１'])(
    '%j is no exact number',
    (text) => expect(parseExactNumber(text)).toBeUndefined(),
  )

  test('as a reader knows it', () => {
    expect(formatExactPercent(exactNumber('12.50'), 'en')).toBe('12.5%')
    expect(formatExactPercent(exactNumber('7.4074'), 'nl')).toBe('7,4074\u00a0%')
  })
})
