import { expect, test } from 'vitest'
import { day } from '../../values/day.ts'
import { clashesIn, type CountedStatement } from './statement-clashes.ts'

let read = 0
/** A statement as `id day opening closing added/lines`, days of March, in the order in which they were read. */
function statement(text: string): CountedStatement {
  const [id, on, opening, closing, lines] = text.split(' ') as [string, string, string, string, string]
  const [linesAdded, linesInFile] = lines.split('/').map(Number) as [number, number]
  const from = day(`2026-03-${on.padStart(2, '0')}`)
  const balances = { opening: opening === '?' ? null : BigInt(opening), closing: BigInt(closing) }
  return { id, from, until: from, ...balances, linesAdded, linesInFile, importedAt: new Date(++read * 1000) }
}
const clashes = (...texts: string[]) => clashesIn(texts.map(statement)).map(({ statementId }) => statementId)

test('two that begin at the same point and share nothing contradict each other', () => {
  expect(clashes('a 24 4411238 3604088 7/7', 'b 24 4411238 4411738 1/1')).toEqual(['b'])
})

test('a longer one of the same day, the same once more, and the day after do not', () => {
  expect(clashes('a 24 100 90 2/2', 'b 24 100 70 3/5')).toEqual([])
  expect(clashes('a 24 100 90 2/2', 'b 24 100 90 0/2')).toEqual([])
  expect(clashes('a 24 100 100 0/0', 'b 24 100 90 1/1')).toEqual([])
  expect(clashes('a 24 100 90 2/2', 'b 25 100 80 1/1')).toEqual([])
  expect(clashes('a 24 ? 90 2/2', 'b 24 ? 80 1/1')).toEqual([])
})
