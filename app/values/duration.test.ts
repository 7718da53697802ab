import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatDuration, formatHours, parseDuration } from './duration.ts'

describe('how long somebody worked', () => {
  test.each([
    ['2', 120],
    ['2:30', 150],
    ['2.30 uur', 150],
    ['1,5', 90],
    ['0,25', 15],
    ['½', 30],
    ['1½ uur', 90],
    ['45 min', 45],
    ['0', 0],
    ['25', 1500],
    ['-1', -60],
    ['−1:30', -90],
  ])('%s is read as %i minutes', (typed, minutes) => {
    expect(parseDuration(typed)).toBe(minutes)
  })
  test.each(['', 'twee', '2:75', '1,234', '1:2', '2 dagen', '1e3', '--2'])('“%s” is not read', (typed) => {
    expect(parseDuration(typed)).toBeUndefined()
  })
  test('is written in words', () => {
    const said = (minutes: number) => formatDuration(minutes, 'nl').replaceAll('\u00a0', ' ')
    expect([0, 30, 60, 61, 150, 62_400].map(said)).toEqual([
      '0 uur',
      '30 minuten',
      '1 uur',
      '1 uur en 1 minuut',
      '2 uur en 30 minuten',
      '1.040 uur',
    ])
    expect(formatDuration(90, 'en')).toBe('1\u00a0hour and 30\u00a0minutes')
    expect(formatDuration(62_400, 'en')).toBe('1,040\u00a0hours')
  })
  test('what is written in figures is read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1440 }), (minutes) => {
        expect(parseDuration(formatHours(minutes))).toBe(minutes)
      }),
    )
  })
})
