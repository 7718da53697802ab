import { expect, test } from 'vitest'
import { ownWords } from '../platform/input.ts'
import { withoutInvisible } from './invisible.ts'
import { onOneLine } from './one-line.ts'

test('what turns text around or has no width goes; what joins letters and emoji stays', () => {
  expect(withoutInvisible('Jan\u202enaJ\u200b')).toBe('JannaJ')
  expect(withoutInvisible('\ufeffA1\u2060')).toBe('A1')
  expect(withoutInvisible('👩‍🌾 می‌خواهم')).toBe('👩‍🌾 می‌خواهم')
})

test('a name and own words are kept without it, and of nothing else nothing is left', () => {
  expect(onOneLine('Jan\u202e de\u200b Wit')).toBe('Jan de Wit')
  expect(ownWords(20).parse(' Ik help\u202e.\nGraag \u200b')).toBe('Ik help.\nGraag')
  expect(ownWords(20).min(1).safeParse('\u200b\u202e').success).toBe(false)
})
