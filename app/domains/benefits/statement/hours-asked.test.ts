import { expect, test } from 'vitest'
import { hoursMatter, hoursToSay } from './hours-asked.ts'

const nothing = { scheme: undefined, policy: {}, permission: undefined }

test.each([
  ['the WW looks at hours', { scheme: 'WW' as const }, true],
  ['the Bbz does too', { scheme: 'BBZ' as const }, true],
  ['bijstand does not by itself', { scheme: 'PW' as const }, false],
  [
    'but does where the municipality set a limit',
    { scheme: 'PW' as const, policy: { maxHoursPerYear: 1_040 } },
    true,
  ],
  ['for this member', { permission: { hoursPerWeek: 16, hoursPerYear: null } }, true],
  ['or not', { permission: { hoursPerWeek: null, hoursPerYear: null } }, false],
  ['nothing told, nothing agreed', {}, false],
])('%s', (_why, known, matter) => {
  expect(hoursMatter({ ...nothing, ...known })).toBe(matter)
})

test('with income nobody is asked whether they did not work; with hours written down nothing is asked', () => {
  const matters = { ...nothing, scheme: 'WW' as const }
  expect(hoursToSay(matters, { noted: false, net: 0n })).toBe('no-work')
  expect(hoursToSay(matters, { noted: false, net: -5n })).toBe('no-work')
  expect(hoursToSay(matters, { noted: false, net: 1n })).toBe('forgotten')
  expect(hoursToSay(matters, { noted: true, net: 1n })).toBeUndefined()
  expect(hoursToSay(nothing, { noted: false, net: 1n })).toBeUndefined()
})
