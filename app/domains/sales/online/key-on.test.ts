import { expect, test } from 'vitest'
import { keyOn } from './key-on.ts'

const at = (text: string) => new Date(`2026-${text}T12:00:00Z`)
const formerKeys = [
  { key: 'first', until: at('03-01') },
  { key: 'second', until: at('06-01') },
]

test.each([
  ['before the first was replaced', '02-28', 'now', 'first'],
  ['between the two', '04-01', 'now', 'second'],
  ['from the moment on which it was replaced', '06-01', 'now', 'now'],
  ['after that, when iDEAL was stopped', '07-01', null, undefined],
  ['before it was stopped', '05-31', null, 'second'],
])('the key %s', (_when, day, sealedKey, key) => {
  expect(keyOn({ sealedKey, formerKeys }, at(day))).toBe(key)
})

test('without one of before it is the one that holds', () => {
  expect(keyOn({ sealedKey: 'now', formerKeys: [] }, at('01-01'))).toBe('now')
})
