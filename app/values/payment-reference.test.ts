import { describe, expect, test } from 'vitest'
import { checkDigit, formatPaymentReference, readPaymentReference } from './payment-reference.ts'

describe('a payment reference of the Belastingdienst', () => {
  test('the published example is right, however it is typed', () => {
    expect(readPaymentReference('5000056789012345')).toBe('5000056789012345')
    expect(readPaymentReference('5000 0567 8901 2345')).toBe('5000056789012345')
    expect(readPaymentReference('5000.0567.8901-2345')).toBe('5000056789012345')
  })

  test('one digit wrong, or two that changed places, is noticed', () => {
    expect(readPaymentReference('5000056789012346')).toBeUndefined()
    expect(readPaymentReference('5000056789013245')).toBeUndefined()
    expect(readPaymentReference('500005678901234')).toBeUndefined()
    expect(readPaymentReference('')).toBeUndefined()
    expect(readPaymentReference('RF18539007547034')).toBeUndefined()
  })

  test('ten becomes one, eleven becomes zero', () => {
    expect(checkDigit('000000000000000')).toBe(0)
    // 4 + 8 = 12, and 11 less the rest 1 is 10.
    expect(checkDigit('000000000000110')).toBe(1)
  })

  test('is shown in groups of four', () => {
    expect(formatPaymentReference('5000056789012345').replaceAll('\u00a0', ' ')).toBe('5000 0567 8901 2345')
  })
})
