import { expect, test } from 'vitest'
import { onOneLine } from './one-line.ts'

test('a name is one line, whatever was pasted', () => {
  expect(onOneLine('Jan\r\nBcc: x@evil.example ')).toBe('Jan Bcc: x@evil.example')
  expect(onOneLine('Jan\u2028de\u0085Wit\u0007')).toBe('Jan de Wit')
  expect(onOneLine('Selam Tesfay')).toBe('Selam Tesfay')
})
