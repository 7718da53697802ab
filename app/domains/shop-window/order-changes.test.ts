/** What differs between an order and its invoice, as a member reads it. */
import { expect, test } from 'vitest'
import { day } from '../../values/day.ts'
import { changesOf, readChanges, storeChanges, type Compared } from './order-changes.ts'

const line = (description: string, count: bigint, unitPrice: bigint) => ({
  description,
  quantity: count * 1000n,
  unitPrice,
})
const invoice: Compared = {
  lines: [line('Mok', 2n, 12_50n), line('Verzending', 1n, 4_95n)],
  total: 29_95n,
  orderedOn: day('2026-03-28'),
}

test('the same order differs in nothing, also when its lines stand otherwise', () => {
  expect(changesOf(invoice, { ...invoice, lines: invoice.lines.toReversed() })).toEqual([])
})

test('more of one, another new, one gone, another day and total', () => {
  const order = {
    lines: [line('Mok', 3n, 12_50n), line('Bord', 1n, 20_00n)],
    total: 57_50n,
    orderedOn: day('2026-03-29'),
  }
  const changes = changesOf(invoice, order)
  expect(changes).toEqual([
    {
      what: 'line',
      words: 'Mok',
      was: { quantity: 2000n, unitPrice: 12_50n },
      now: { quantity: 3000n, unitPrice: 12_50n },
    },
    { what: 'new', words: 'Bord', quantity: 1000n, unitPrice: 20_00n },
    { what: 'gone', words: 'Verzending', quantity: 1000n, unitPrice: 4_95n },
    { what: 'day', day: '2026-03-29' },
    { what: 'total', was: 29_95n, now: 57_50n },
  ])
  expect(readChanges(JSON.parse(storeChanges(changes)))).toEqual(changes)
})

test('two lines with the same words: the first belongs to the first', () => {
  const twice = { ...invoice, lines: [line('Mok', 1n, 10_00n), line('Mok', 1n, 12_00n)] }
  const dearer = { ...twice, lines: [line('Mok', 1n, 10_00n), line('Mok', 1n, 13_00n)] }
  expect(changesOf(twice, dearer)).toMatchObject([{ what: 'line', was: { unitPrice: 12_00n } }])
})

test('what ended and what was paid back is kept as it came', () => {
  const changes = [{ what: 'ended' }, { what: 'refunded', amount: 500n }] as const
  expect(readChanges(JSON.parse(storeChanges(changes)))).toEqual(changes)
})
