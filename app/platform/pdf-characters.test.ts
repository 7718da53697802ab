import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, test } from 'vitest'
import { coverageOf, showable } from './pdf-characters.ts'

const require = createRequire(import.meta.url)
const inter = readFileSync(require.resolve('@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf'))
const covers = coverageOf(inter)
/** A text through the same door as the data of a document. */
const shown = (text: string): unknown => JSON.parse(showable(JSON.stringify(text), covers))

describe('letters that the font has', () => {
  test.each(['Coöperatie', 'Şükrü Yıldız', 'Łukasz Żółć', 'Nguyễn', 'Олена', '− € 5,00', '“ja” – nee…'])(
    '%s',
    (text) => {
      expect(shown(text)).toBe(text)
    },
  )
  test('an accent of its own joins its letter', () => {
    expect(shown('Cafe\u0301')).toBe('Café')
  })
})

describe('letters that it lacks', () => {
  test.each([
    ['verf 🎨!', 'verf □!'],
    ['👩‍🎨 en 👨‍👩‍👧‍👦', '□ en □'],
    ['日本', '□□'],
    ['half \ud83c een', 'half □ een'],
    ['eigen \ue000 teken', 'eigen □ teken'],
    ['bel\u0007 en nul\u0000', 'bel en nul'],
    ['om\u202ekeren', 'omkeren'],
    ['af\u00adbre\ufeffken', 'afbreken'],
    ['mag\u200bhier', 'mag\u200bhier'],
  ])('%j becomes %j', (text, expected) => expect(shown(text)).toBe(expected))
  test('what only looks like an escape stays as it was typed', () => {
    for (const text of ['\\ud83c', '\\u0007', '\\\\ud83c', 'C:\\bestand\\foto', '"', 'a\tb\nc'])
      expect(shown(text)).toBe(text)
  })
})

test('a file that is no font is refused', () => {
  expect(() => coverageOf(new Uint8Array(64))).toThrow('no cmap table')
})
