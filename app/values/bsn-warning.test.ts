import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { seemsToHoldBsn } from './bsn-warning.ts'

describe('a citizen service number in free text', () => {
  test.each(['111222333', 'BSN 123456782', '1234.56.782', 'voor mw. Jansen (123 456 782)', '123456782.'])(
    '%s',
    (text) => expect(seemsToHoldBsn(text)).toBe(true),
  )
  test.each([
    ['a number that fails the test', '123456789'],
    ['nothing but zeros', '000000000'],
    ['ten digits, such as a phone number', '0612345678'],
    ['the digits of an IBAN', 'NL91ABNA0417164300'],
    ['an order number with letters', 'PO111222333'],
    ['a day and an amount', '12-11-2026, € 1.234,56'],
    ['nothing', ''],
  ])('%s is none', (_, text) => expect(seemsToHoldBsn(text)).toBe(false))
  test('one wrong digit is noticed always: that is what the test is for', () => {
    fc.assert(
      fc.property(fc.nat(8), fc.integer({ min: 1, max: 9 }), (at, step) => {
        const good = '123456782'
        const wrong = good.slice(0, at) + ((Number(good[at]) + step) % 10) + good.slice(at + 1)
        expect(seemsToHoldBsn(wrong)).toBe(false)
      }),
    )
  })
})
