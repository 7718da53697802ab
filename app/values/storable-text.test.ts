import { expect, test } from 'vitest'
import { cutTo, isStorable, storable } from './storable-text.ts'

test('what a database cannot keep is left out, and nothing else', () => {
  expect(storable('a\0b')).toBe('ab')
  expect(storable('\ud800x\udc00')).toBe('x')
  expect(storable('Zoë 🎂 €')).toBe('Zoë 🎂 €')
})

test('whether it can be kept as it is', () => {
  expect(['Zoë 🎂', 'a\0', '\ud83c', '\udf82x'].map(isStorable)).toEqual([true, false, false, false])
})

test('a text is not cut in the middle of a character', () => {
  expect(cutTo('taart 🎂🎂', 7)).toBe('taart ')
  expect(cutTo('taart 🎂🎂', 8)).toBe('taart 🎂')
})
