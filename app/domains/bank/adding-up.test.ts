import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sum } from '../../values/money.ts'
import { addingUpTo } from './adding-up.ts'

describe('which invoices a payment is for', () => {
  test('two that come to it', () => {
    expect(addingUpTo([10_00n, 25_00n, 15_50n], 25_50n)).toEqual([[0, 2]])
  })
  test('a credit note counts off', () => {
    expect(addingUpTo([100_00n, -20_00n, 5_00n], 80_00n)).toEqual([[0, 1]])
  })
  test('the fewest first, and of as many each set that fits, the oldest first', () => {
    expect(addingUpTo([10n, 20n, 30n, 40n, 50n], 60n)).toEqual([
      [0, 4],
      [1, 3],
    ])
  })
  test('what must be part of it is', () => {
    expect(addingUpTo([10n, 20n, 30n, 40n, 50n], 60n, [3])).toEqual([[3, 1]])
  })
  test('nothing when nothing adds up, or when one alone would do', () => {
    expect(addingUpTo([10n, 20n], 31n)).toEqual([])
    expect(addingUpTo([10n, 25n], 25n)).toEqual([])
  })
  test('all that it finds adds up, has at least two, and none twice', () => {
    const amounts = fc.array(fc.bigInt({ min: -50n, max: 200n }), { maxLength: 25 })
    fc.assert(
      fc.property(amounts, fc.bigInt({ min: 1n, max: 600n }), (open, target) => {
        for (const found of addingUpTo(open, target)) {
          expect(sum(found.map((at) => open[at]!))).toBe(target)
          expect(found.length).toBeGreaterThanOrEqual(2)
          expect(new Set(found).size).toBe(found.length)
        }
      }),
    )
  })
})
