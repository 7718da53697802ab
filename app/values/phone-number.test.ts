import { expect, test } from 'vitest'
import { phoneFault } from './phone-number.ts'

test.each([
  '06 12345678',
  '06-12 34 56 78',
  '+31 6 12345678',
  '+31 (0)6 12345678',
  '0031612345678',
  '31612345678',
  '055 1234567',
  '(055) 123 45 67',
  '0575-123456',
  '+31 (0)55-123 45 67',
  '088 1234567',
  '0800-1234',
  '0900 1234567',
  '14 055',
  '+32 470 12 34 56',
  '0049 170 1234567',
  '06 12345678, na 18 uur',
  'Liefst 06 12345678',
  '055 1234567 of 06 12345678',
  '06 1234 / 055 1234567',
])('%s can be called', (typed) => expect(phoneFault(typed)).toBeUndefined())

test.each([
  ['06 1234', 'digits'],
  ['06 123456', 'digits'],
  ['06 1234567', 'digits'],
  ['06 123456789', 'digits'],
  ['+31 6 1234', 'digits'],
  ['055 123456', 'digits'],
  ['055 12345678', 'digits'],
  ['+32 470', 'digits'],
  ['12345678', 'digits'],
  ['1234567', 'no-area'],
  ['123456, tot 12 uur', 'no-area'],
  ['12345', 'none'],
  ['geen', 'none'],
  ['jan0612345678@voorbeeld.nl', 'none'],
])('%s: %s', (typed, fault) => expect(phoneFault(typed)).toBe(fault))
