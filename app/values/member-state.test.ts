import { expect, test } from 'vitest'
import { day } from './day.ts'
import { isMemberState } from './member-state.ts'

const ALL = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ')

test('twenty-seven, Greece also as EL and Monaco as France', () => {
  for (const letters of [...ALL, 'EL', 'MC']) {
    expect([letters, isMemberState(letters, 'services', day('2026-03-01'))]).toEqual([letters, true])
    expect([letters, isMemberState(letters, 'goods')]).toEqual([letters, true])
  }
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].flatMap((a, _, abc) => abc.map((b) => a + b))
  expect(letters.filter((two) => isMemberState(two, 'services'))).toEqual([...ALL, 'EL', 'MC'].sort())
})

test('Great Britain until the end of 2020, Northern Ireland for goods after that, Croatia from July 2013', () => {
  expect(isMemberState('GB', 'services', day('2020-12-31'))).toBe(true)
  expect(isMemberState('GB', 'goods', day('2021-01-01'))).toBe(false)
  expect(isMemberState('GB', 'goods')).toBe(false)
  expect(isMemberState('XI', 'goods', day('2020-12-31'))).toBe(false)
  expect(isMemberState('XI', 'goods', day('2021-01-01'))).toBe(true)
  expect(isMemberState('XI', 'services', day('2026-03-01'))).toBe(false)
  expect(isMemberState('HR', 'goods', day('2013-06-30'))).toBe(false)
  expect(isMemberState('HR', 'goods', day('2013-07-01'))).toBe(true)
})

test('nothing that is no country, whatever an object knows by itself', () => {
  for (const letters of ['', 'XX', 'constructor', 'toString', '__proto__'])
    expect(isMemberState(letters, 'goods')).toBe(false)
})
