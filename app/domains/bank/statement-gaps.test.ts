import { expect, test } from 'vitest'
import { day } from '../../values/day.ts'
import { gapsIn, type StatementBalances } from './statement-gaps.ts'

/** A statement as `id from-until opening closing`, days of March. */
function statement(text: string): StatementBalances {
  const [id, days, opening, closing] = text.split(' ') as [string, string, string, string]
  const [from, until] = days.split('-').map((number) => day(`2026-03-${number.padStart(2, '0')}`))
  return {
    id,
    from: from!,
    until: until ?? from!,
    opening: opening === '?' ? null : BigInt(opening),
    closing: BigInt(closing),
  }
}
const gaps = (...texts: string[]) =>
  gapsIn(texts.map(statement)).map((gap) => `${gap.after} ${gap.before} ${gap.missing}`)

test('statements that join on have no gap, in whichever order they came', () => {
  expect(gaps('c 21-31 300 400', 'a 1-10 0 100', 'b 11-20 100 300')).toEqual([])
  expect(gaps('a 1 0 100', 'b 1 100 50', 'c 2 50 50')).toEqual([])
})

test('a missing statement is one gap, with what it adds up to', () => {
  expect(gaps('a 1-10 0 100', 'c 21-31 300 400', 'd 31 400 500')).toEqual(['2026-03-10 2026-03-21 200'])
})

test('the first one joins on to nothing, and one without an opening balance cannot tell', () => {
  expect(gaps('a 5-10 700 900')).toEqual([])
  expect(gaps('a 1-10 0 100', 'b 11-20 ? 300', 'c 21-31 300 400')).toEqual([])
})

test('a statement of a month over those of its days is no gap', () => {
  expect(gaps('a 1-10 0 100', 'b 11-20 100 300', 'month 1-31 0 400', 'next 31 400 450')).toEqual([])
  expect(gaps('a 1-20 0 300', 'b 11-31 100 400')).toEqual([])
})
