import { expect, test } from 'vitest'
import { schemes as english } from '../../text/en/schemes.ts'
import { schemes as dutch } from '../../text/nl/schemes.ts'
import { presets } from './presets.ts'
import { checkScheme, isComplete } from './scheme-check.ts'

test('what nobody published is open, and blocks; what is decided by the meeting is asked', () => {
  const told = presets.map(({ key, draft }) => [key, ...checkScheme(draft).map(({ word }) => word)].join(' '))
  expect(told).toEqual([
    'amersfoort approvers-open leaving-open',
    'breda open-percentage open-percentage open-threshold approvers-open leaving-open',
    'zaanstad open-percentage approvers-open leaving-open',
    'zutphen open-percentage open-percentage',
    'empty open-percentage purposes-open approvers-open leaving-open',
  ])
  expect(presets.filter(({ draft }) => isComplete(draft)).map(({ key }) => key)).toEqual(['amersfoort'])
})

test('each names where it was published, and none pays out of the pot', () => {
  for (const { key, sources, draft } of presets) {
    expect(sources.length > 0).toBe(key !== 'empty')
    for (const { url } of sources) expect(URL.canParse(url)).toBe(true)
    expect(draft.pot.payoutToMember).toBe(false)
  }
})

test('each has a name and a description in each language', () => {
  for (const { preset } of [dutch, english]) {
    expect(Object.keys(preset)).toEqual([...presets.map(({ key }) => key), 'source'])
  }
})
