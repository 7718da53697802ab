import fc from 'fast-check'
import { expect, test } from 'vitest'
import { remainder97 } from './check-digits.ts'

test.each([
  ['', 0],
  ['97', 0],
  ['A', 10],
  // The IBAN NL91 ABNA 0417 1643 00 and the reference RF18 5390 0754 7034, country and check digits at the end.
  ['ABNA0417164300NL91', 1],
  ['539007547034RF18', 1],
])('%s leaves %i', (text, rest) => {
  expect(remainder97(text)).toBe(rest)
})

test('is the rest of the number that the digits and letters spell', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[A-Z0-9]{1,40}$/), (text) => {
      const number = BigInt([...text].map((one) => Number.parseInt(one, 36)).join(''))
      expect(remainder97(text)).toBe(Number(number % 97n))
    }),
  )
})
