/** A time in words: the year is said where it is another than today's. */
import { expect, test } from 'vitest'
import { textIn } from '../../text/index.ts'
import { day } from '../../values/day.ts'
import { spanInWords } from './in-words.ts'

const said = (today: string, from: string, until: string) => {
  const reader = { text: textIn('nl'), language: 'nl' as const, now: { today: day(today) } }
  return spanInWords(reader, new Date(from), new Date(until))
}

test('this year without, another year with it, and over New Year as it is', () => {
  const [from, until] = ['2026-11-30T08:30:00Z', '2026-11-30T11:00:00Z']
  expect(said('2026-11-29', from, until)).toBe('maandag 30 november, 9.30 tot 12.00 uur')
  expect(said('2027-11-29', from, until)).toBe('maandag 30 november 2026, 9.30 tot 12.00 uur')
  expect(said('2026-12-29', '2026-12-31T09:00:00Z', '2027-01-02T09:00:00Z')).toBe(
    'donderdag 31 december 10.00 uur tot zaterdag 2 januari 2027 10.00 uur',
  )
})
