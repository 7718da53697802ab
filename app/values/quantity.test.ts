import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatQuantity } from './format.ts'
import { parseQuantity } from './quantity.ts'

test.each<[string, bigint]>([
  ['2', 2_000n],
  ['1,5', 1_500n],
  ['1.5', 1_500n],
  ['1,125', 1_125n],
  ['0.125', 125n],
  ['0,250', 250n],
  ['1.000', 1_000_000n],
  ['1.234,5', 1_234_500n],
  ['12.500', 12_500_000n],
  ['1234567', 1_234_567_000n],
])('%s', (typed, thousandths) => expect(parseQuantity(typed)).toBe(thousandths))

test.each(['', '0', '0,000', '1,000', '1,250', '1.00.0', '1.2345', '-1', '1e3', '12345678', '1 000', '½'])(
  '%s is no quantity, or could be two',
  (typed) => expect(parseQuantity(typed)).toBeUndefined(),
)

test('what a Dutch form shows is read back as it was', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 1n, max: 9_999_999_999n }), (thousandths) => {
      expect(parseQuantity(formatQuantity(thousandths, 'nl'))).toBe(thousandths)
    }),
  )
})
