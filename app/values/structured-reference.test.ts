import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  formatStructuredReference,
  isStructuredReference,
  readReference,
  referenceKind,
  structuredReference,
} from './structured-reference.ts'

const reference = fc.stringMatching(/^[A-Z0-9]{1,21}$/)

describe('structured reference', () => {
  test('the published example', () => {
    expect(structuredReference('539007547034')).toBe('RF18539007547034')
    expect(isStructuredReference('RF18 5390 0754 7034')).toBe(true)
    expect(formatStructuredReference('RF18539007547034').replaceAll('\u00a0', ' ')).toBe(
      'RF18 5390 0754 7034',
    )
  })
  test('of an invoice number only the letters and digits count', () => {
    expect(structuredReference('2026-0042')).toBe(structuredReference('20260042'))
    expect(isStructuredReference(structuredReference('hag 2026/0042'))).toBe(true)
  })
  test.each(['', '---', '1234567890123456789012'])('"%s" gives none', (number) => {
    expect(() => structuredReference(number)).toThrow(RangeError)
  })
  test.each(['', 'RF18', 'RF19539007547034', 'NL91ABNA0417164300', 'RF18539007547043'])(
    '%s is none',
    (text) => {
      expect(isStructuredReference(text)).toBe(false)
    },
  )
  test('every reference checks, and one changed digit never does', () => {
    fc.assert(fc.property(reference, (number) => isStructuredReference(structuredReference(number))))
    fc.assert(
      fc.property(reference, fc.nat(), fc.integer({ min: 1, max: 9 }), (number, at, step) => {
        const good = structuredReference(number)
        const place = 4 + (at % number.length)
        fc.pre(/\d/.test(good[place]!))
        const digit = (Number(good[place]) + step) % 10
        expect(isStructuredReference(good.slice(0, place) + digit + good.slice(place + 1))).toBe(false)
      }),
    )
  })
})

test.each(['RF18 5390 0754 7034', 'rf18539007547034'])('%s is an RF reference', (text) => {
  expect(referenceKind(text)).toBe('ISO')
  expect(readReference(text)).toBe('RF18539007547034')
})

test.each(['5000 0567 8901 2345', '12234534622567'])('%s is a betalingskenmerk', (text) => {
  expect(referenceKind(text)).toBe('CUR')
})

test.each(['RF19539007547034', '6000056789012345', '12234534622569', '1234567', 'factuur 12', ''])(
  '"%s" is text',
  (text) => expect(referenceKind(text)).toBeUndefined(),
)

test('a reference that holds a BSN is none', () => {
  expect(readReference('cliënt 123456782')).toBeUndefined()
  expect(readReference(' debiteur 4471 ')).toBe('debiteur 4471')
})
