import { expect, test } from 'vitest'
import { optionalPhone } from './phone-field.ts'

test('a number as people write it, or nothing', () => {
  for (const right of ['', '06 12345678', '+31 (0)55-123 45 67', '055 1234567, na 18 uur'])
    expect([right, optionalPhone().safeParse(right).success]).toEqual([right, true])
})

test('a mail address or a word is no number', () => {
  for (const wrong of ['jan1234567@voorbeeld.nl', 'geen', '12345']) {
    const read = optionalPhone().safeParse(wrong)
    expect([wrong, read.error?.issues[0]?.message]).toEqual([wrong, 'phone-unreadable'])
  }
})

test('a number that reaches nobody is told apart: too few digits, or no area code', () => {
  const faults = ['06 1234', '1234567'].map(
    (wrong) => optionalPhone().safeParse(wrong).error?.issues[0]?.message,
  )
  expect(faults).toEqual(['phone-digits', 'phone-without-area'])
})
