import { expect, test } from 'vitest'
import { readReference, referenceKind } from './structured-reference.ts'

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
