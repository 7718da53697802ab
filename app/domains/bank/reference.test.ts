import { describe, expect, test } from 'vitest'
import { likeness, wordsOf } from './name.ts'
import { numbersIn, partsOfNumber } from './reference.ts'

test('the parts of an invoice number', () => {
  expect(partsOfNumber('2026-0042')).toEqual({ year: '2026', sequence: 42, width: 4 })
  expect(partsOfNumber('AG-2026.17')).toEqual({ year: '2026', sequence: 17, width: 2 })
  expect(partsOfNumber('F12')).toBeUndefined()
})

const found = (text: string): string[] => numbersIn(text).map((one) => `${one.year ?? '?'}:${one.sequence}`)

describe('invoice numbers in free text', () => {
  test.each([
    ['Factuur 2026-0042', '2026:42'],
    ['2026 0042', '2026:42'],
    ['fact.nr 20260042', '2026:42'],
    ['fact.nr. 2026/0042 broodzakken', '2026:42'],
    ['2026-42', '2026:42'],
    ['2026-00 42', '2026:42'],
    ['2026- 0042', '2026:42'],
    ['betaling2026.0042,dank', '2026:42'],
    ['kenmerk 000020260042', '2026:42'],
    ['2026-OO42', '2026:42'],
    ['factuur 42', '?:42'],
    ['Nota nr. 0042 graag', '?:42'],
  ])('%j holds %s', (text, number) => {
    expect(found(text)).toContain(number)
  })

  test.each([
    ['2026-0042, 2026-0043', ['2026:42', '2026:43']],
    ['2026-0042/0043', ['2026:42', '2026:43']],
    ['2026-0042 en 0043', ['2026:42', '2026:43']],
    ['2026-0042+2026-0050', ['2026:42', '2026:50']],
  ])('%j holds %j', (text, numbers) => {
    expect(found(text)).toEqual(expect.arrayContaining(numbers))
  })

  test.each([
    '12-05-2026',
    '12-05-2026 10:32',
    '2026-05-12',
    '2026-05-12T10:32',
    '03.03.2026 12',
    'tel 0612345678',
  ])('%j holds none', (text) => {
    expect(found(text)).toEqual([])
  })
})

test.each([
  ['Bakkerij De Zonnebloem B.V.', 'BAKKERIJ DE ZONNEBLOEM BV', 100, 100],
  ['J. van der Kade', 'Hr J van der Kade', 100, 100],
  ['Jan van der Kade', 'J. v.d. Kade', 75, 99],
  ['Stichting Café ’t Hof', 'ST CAFE HOF', 85, 100],
  ['Bakkerij De Zonnebloem', 'Bakkerij De Zonebloem', 80, 95],
  ['Bakkerij De Zonnebloem', 'Bakkerij Jansen', 0, 60],
  ['Gemeente Bronckhove', 'Gemeente Steenwaard', 0, 10],
])('%s and %s are alike between %i and %i', (a, b, low, high) => {
  const score = likeness(wordsOf(a), wordsOf(b))
  expect(score).toBeGreaterThanOrEqual(low)
  expect(score).toBeLessThanOrEqual(high)
  expect(likeness(wordsOf(b), wordsOf(a))).toBe(score)
})
