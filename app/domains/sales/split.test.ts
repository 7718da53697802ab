import { describe, expect, test } from 'vitest'
import { day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { toDecimal } from '../../values/money.ts'
import { asText } from '../books/entry.ts'
import {
  anna,
  annaPerson,
  annasShare,
  greet,
  line,
  seenByGreet,
  submitted,
} from './invoice-examples.fixture.ts'
import { issue } from './issue.ts'
import { cellsOf, checkSplit, netOf, yesToComeFrom, type Share, type Split } from './split.ts'
import { ratesOn, totalsOf, type Line } from './totals.ts'

const piet = 'piet' as Id<'member'>
const mia = 'mia' as Id<'member'>
const WORKED = day('2026-03-12')
const percent = (...parts: [Id<'member'>, number][]): Split => ({
  by: 'percent',
  parts: parts.map(([memberId, basisPoints]) => ({ memberId, basisPoints })),
})

/** A split as a small table: what is of whom, per VAT code. */
function table(split: Split, lines: readonly Line[], withVat = false): string {
  const totals = totalsOf(lines, withVat, ratesOn(WORKED))
  const cells = cellsOf(split, totals)
  return split.parts
    .map(({ memberId }) => {
      const own = cells.filter((cell) => cell.memberId === memberId)
      const codes = own.map(({ code, base }) => `${code} ${toDecimal(base)}`)
      return `${memberId}: ${codes.join(', ')} = ${toDecimal(netOf(cells, memberId))}`
    })
    .join('\n')
}

describe('what is of whom', () => {
  test('in percent: three thirds of a cent over fall in the cut, and together they are the whole', () => {
    expect(table(percent([anna, 3334], [mia, 3333], [piet, 3333]), [line('Muur', 1, 100_01n)])).toBe(
      `anna: high 33.34 = 33.34
mia: high 33.34 = 33.34
piet: high 33.33 = 33.33`,
    )
  })

  test('in percent over two VAT codes: what is of a member is their percentage, what is of a code its base', () => {
    expect(
      table(percent([anna, 6000], [piet, 4000]), [line('Verf', 1, 333n), line('Brood', 1, 334n, 'low')]),
    ).toBe(
      `anna: high 2.00, low 2.00 = 4.00
piet: high 1.33, low 1.34 = 2.67`,
    )
  })

  test('by line: each line is of whom it is, with prices that include VAT too', () => {
    const split: Split = {
      by: 'lines',
      parts: [
        { memberId: anna, lines: [1, 3] },
        { memberId: piet, lines: [2] },
      ],
    }
    const lines = [line('Ontwerp', 1, 121_00n), line('Bouw', 1, 60_50n), line('Boek', 1, 10_90n, 'low')]
    expect(table(split, lines, true)).toBe(
      `anna: high 100.00, low 10.00 = 110.00
piet: high 50.00, low 0.00 = 50.00`,
    )
  })

  test('in amounts: as they were said', () => {
    const split: Split = {
      by: 'amount',
      parts: [
        { memberId: anna, amount: 70_00n },
        { memberId: piet, amount: 30_00n },
      ],
    }
    expect(table(split, [line('Site', 1, 100_00n)])).toBe(
      'anna: high 70.00 = 70.00\npiet: high 30.00 = 30.00',
    )
  })
})

describe('a split is the whole of an invoice, or is refused', () => {
  const totals = totalsOf([line('Een', 1, 50_00n), line('Twee', 1, 50_00n)], false, ratesOn(WORKED))
  const reason = (split: Split) => {
    const checked = checkSplit(split, totals)
    return checked.ok ? 'fits' : checked.reason
  }
  const amounts = (a: bigint, b: bigint): Split => ({
    by: 'amount',
    parts: [
      { memberId: anna, amount: a },
      { memberId: piet, amount: b },
    ],
  })
  const lines = (a: number[], b: number[]): Split => ({
    by: 'lines',
    parts: [
      { memberId: anna, lines: a },
      { memberId: piet, lines: b },
    ],
  })
  test.each<[string, Split, string]>([
    ['60 and 40 %', percent([anna, 6000], [piet, 4000]), 'fits'],
    ['60 and 30 %', percent([anna, 6000], [piet, 3000]), 'split-percent-off'],
    ['100 and 0 %', percent([anna, 10_000], [piet, 0]), 'split-percent-off'],
    ['one member', percent([anna, 10_000]), 'split-too-few'],
    ['one member twice', percent([anna, 5000], [anna, 5000]), 'split-member-twice'],
    ['70 and 30 euro', amounts(70_00n, 30_00n), 'fits'],
    ['a cent too little', amounts(70_00n, 29_99n), 'split-amounts-off'],
    ['more than all, and less than nothing', amounts(110_00n, -10_00n), 'split-amounts-off'],
    ['a line each', lines([2], [1]), 'fits'],
    ['a line of nobody', lines([1], []), 'split-lines-off'],
    ['a line of both', lines([1, 2], [2]), 'split-lines-off'],
    ['a line that is not there', lines([1, 2], [3]), 'split-lines-off'],
  ])('%s', (_, split, expected) => expect(reason(split)).toBe(expected))
})

describe('each says yes first, to exactly this', () => {
  const lines = [line('Site', 1, 100_00n)]
  const pietsPerson = 'piet-person' as Id<'person'>
  const shares = (more: Partial<Share> = {}) => [
    annasShare({ joint: true, basisPoints: 5000, net: 50_00n }),
    annasShare({
      memberId: piet,
      person: pietsPerson,
      name: 'Piet Bakker',
      leads: false,
      joint: true,
      basisPoints: 5000,
      net: 50_00n,
      ...more,
    }),
  ]
  const reason = (more: Partial<Share>, approver = greet) => {
    const draft = submitted(lines, { shares: shares(more), revision: 3 })
    const done = issue(draft, seenByGreet({ approver, seenRevision: 3 }), { inYear: 1, linkToken: 'a' })
    return done.ok ? asText(done.value.entry) : done.reason
  }

  test('who puts it forward said so; the other not yet, or to what it was before', () => {
    expect(
      yesToComeFrom(submitted(lines, { shares: shares(), revision: 3 })).map(({ name }) => name),
    ).toEqual(['Piet Bakker'])
    expect(reason({})).toBe('share-not-agreed')
    expect(reason({ agreedRevision: 2, agreedBy: pietsPerson })).toBe('share-not-agreed')
    expect(reason({ agreedRevision: 3, agreedBy: annaPerson })).toBe('share-not-agreed')
  })

  test('then it is one invoice, with the turnover of each', () => {
    expect(reason({ agreedRevision: 3, agreedBy: pietsPerson })).toBe(
      `2026-03-29 Factuur 2026-0042
  debtors                      121.00
  turnover:anna                -50.00
  turnover:piet                -50.00
  vat-high                     -21.00`.replace('2026-0042', '2026-0001'),
    )
  })

  test('nobody who has a part in it approves it', () => {
    expect(reason({ agreedRevision: 3, agreedBy: pietsPerson }, pietsPerson)).toBe('own-invoice')
  })
})
