import { expect, test } from 'vitest'
import { mobileInWords, mobileNumber } from './mobile-number.ts'

test.each(['06 12345678', '06-12 34 56 78', '+31 6 1234 5678', '0031612345678', '+31 (0)6 12345678'])(
  '%s is one number',
  (typed) => expect(mobileNumber(typed)).toBe('+31612345678'),
)

test.each(['', '055 1234567', '06 1234567', '06 123456789', '+32 470 12 34 56', '0612345678x', '6 12345678'])(
  '%s is none',
  (typed) => expect(mobileNumber(typed)).toBeUndefined(),
)

test('is read as people write it', () => expect(mobileInWords('+31612345678')).toBe('06 12345678'))
