import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cutShort } from './cut-short.ts'

test('what is short stays; what is long ends at a word', () => {
  expect(cutShort('Klopt dit?')).toBe('Klopt dit?')
  expect(cutShort('Eerste regel\n\ntweede  regel')).toBe('Eerste regel tweede regel')
  expect(cutShort('een twee drie vier', 12)).toBe('een twee…')
  expect(cutShort('a'.repeat(30), 10)).toBe(`${'a'.repeat(9)}…`)
})

test('is never longer than asked, and never more than was written', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 400 }), fc.integer({ min: 2, max: 200 }), (words, most) => {
      const line = cutShort(words, most)
      expect(line.length).toBeLessThanOrEqual(most)
      expect(line).not.toMatch(/[\n\t]/)
    }),
  )
})
