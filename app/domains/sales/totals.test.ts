import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day } from '../../values/day.ts'
import { abs, fractionOf, sum } from '../../values/money.ts'
import { rateOf } from '../../values/percentage.ts'
import { line } from './invoice-examples.fixture.ts'
import { ratesOn, totalsOf, type Line } from './totals.ts'
import { VAT_CODES } from './vat.ts'

const rates = ratesOn(day('2026-03-12'))
const someLine: fc.Arbitrary<Line> = fc.record({
  description: fc.constant('werk'),
  quantity: fc.bigInt({ min: 1n, max: 50_000n }),
  unit: fc.constant('uur'),
  unitPrice: fc.bigInt({ min: 0n, max: 500_000n }),
  vatCode: fc.constantFrom(...VAT_CODES),
})
const someLines = fc.array(someLine, { minLength: 1, maxLength: 12 })

describe('an invoice by hand', () => {
  test('prices without VAT: VAT over the sum, not per line', () => {
    // 3 × 0.07 at 21 %: per line 0.01 each is 0.03, over the sum of 0.21 it is 0.04.
    const totals = totalsOf([line('a', 1, 7n), line('b', 1, 7n), line('c', 1, 7n)], false, rates)
    expect(totals).toMatchObject({ net: 21n, vatTotal: 4n, total: 25n })
  })

  test('prices with VAT: the customer pays what was typed', () => {
    const totals = totalsOf([line('knippen', 1, 2500n, 'low'), line('verf', 3, 999n)], true, rates)
    expect(totals.total).toBe(2500n + 2997n)
    expect(totals.vat).toEqual([
      { code: 'high', rate: 2100, base: 2477n, vat: 520n },
      { code: 'low', rate: 900, base: 2294n, vat: 206n },
    ])
  })

  test('half an hour and a quarter', () => {
    const totals = totalsOf([{ ...line('uur', 1, 3333n), quantity: 1750n }], false, rates)
    expect(totals.lines[0]!.amount).toBe(5833n)
  })
})

describe('for any lines', () => {
  test('net + VAT = total, bases = net, line nets = bases', () => {
    fc.assert(
      fc.property(someLines, fc.boolean(), (lines, include) => {
        const totals = totalsOf(lines, include, rates)
        expect(totals.net + totals.vatTotal).toBe(totals.total)
        expect(sum(totals.lines.map(({ net }) => net))).toBe(totals.net)
        for (const { code, base } of totals.vat) {
          expect(sum(totals.lines.filter(({ vatCode }) => vatCode === code).map(({ net }) => net))).toBe(base)
        }
      }),
    )
  })

  test('prices with VAT keep the typed total to the cent', () => {
    fc.assert(
      fc.property(someLines, (lines) => {
        const typed = sum(lines.map(({ unitPrice, quantity }) => fractionOf(unitPrice, quantity, 1000n)))
        expect(totalsOf(lines, true, rates).total).toBe(typed)
      }),
    )
  })

  test('VAT is the rate of the base, to the cent either way', () => {
    fc.assert(
      fc.property(someLines, fc.boolean(), (lines, include) => {
        for (const { rate, base, vat } of totalsOf(lines, include, rates).vat) {
          expect(abs(vat - rateOf(base, rate))).toBeLessThanOrEqual(include ? 1n : 0n)
        }
      }),
    )
  })

  test('the order of the lines changes no total', () => {
    const shuffled = someLines.chain((lines) =>
      fc.tuple(fc.constant(lines), fc.shuffledSubarray(lines, { minLength: lines.length })),
    )
    fc.assert(
      fc.property(shuffled, fc.boolean(), ([lines, other], include) => {
        const [one, two] = [totalsOf(lines, include, rates), totalsOf(other, include, rates)]
        expect({ ...two, lines: [] }).toEqual({ ...one, lines: [] })
      }),
    )
  })
})
