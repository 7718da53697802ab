import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseCount } from './count.ts'
import { formatCount } from './format.ts'

describe('a whole number that is typed', () => {
  test.each(['1040', '1.040', '1,040', '1 040', ' 1040 '])('“%s” is 1040', (typed) => {
    expect(parseCount(typed)).toBe(1040)
  })
  test.each(['', '7,5', '7.50', '1.04', '10.40.0', '-3', 'veel', '1e3'])('“%s” is not read', (typed) => {
    expect(parseCount(typed)).toBeUndefined()
  })
  test('what we write we read', () => {
    fc.assert(
      fc.property(fc.nat(999_999_999), fc.constantFrom('nl' as const, 'en' as const), (count, language) => {
        expect(parseCount(formatCount(count, language))).toBe(count)
      }),
    )
  })
})
