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
