import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day } from '../../values/day.ts'
import { rateOf } from '../../values/percentage.ts'
import { offRate } from './rate-check.ts'
import { mapBoxes, type Box, type BoxAmount } from './vat-box.ts'

const Q4 = { from: day('2026-10-01'), until: day('2026-12-31') }
const boxes = (some: Partial<Record<Box, BoxAmount>>) => mapBoxes((box) => some[box] ?? { base: 0n, vat: 0n })

describe('the VAT in a box is the rate of the amount beside it', () => {
  test.each<[string, bigint, bigint, number, bigint | undefined]>([
    ['21 % to the cent', 5132_00n, 1077_72n, 9, undefined],
    ['rounded on each of nine invoices', 5132_00n, 1077_65n, 9, undefined],
    ['booked away by hand: 121 euro less', 5132_00n, 956_72n, 9, 1077_72n],
    ['VAT without any turnover', 0n, 100_00n, 1, 0n],
    ['more than the invoices make', 100_00n, 21_02n, 1, 21_00n],
  ])('%s', (_, base, vat, entries, expected) => {
    const off = offRate(boxes({ '1a': { base, vat } }), Q4, entries)
    expect(off).toEqual(expected === undefined ? [] : [{ box: '1a', vat, expected }])
  })
  test('9 % in 1b, 6 % before 2019, and either in a period over the change', () => {
    const low = boxes({ '1b': { base: 100_00n, vat: 9_00n } })
    expect(offRate(low, Q4, 1)).toEqual([])
    expect(offRate(low, { from: day('2018-10-01'), until: day('2018-12-31') }, 1)).toHaveLength(1)
    const over = { from: day('2018-12-01'), until: day('2019-01-31') }
    expect(offRate(boxes({ '1b': { base: 100_00n, vat: 7_50n } }), over, 1)).toEqual([])
  })
  test('boxes of which the rate says nothing are left alone', () => {
    expect(offRate(boxes({ '5b': { base: 0n, vat: 99_00n }, '2a': { base: 1n, vat: 50n } }), Q4, 0)).toEqual(
      [],
    )
  })
  test('any invoices, each rounded by itself, are right', () => {
    const nets = fc.array(fc.bigInt({ min: -100_000_00n, max: 100_000_00n }), { maxLength: 50 })
    fc.assert(
      fc.property(nets, (invoices) => {
        const base = invoices.reduce((all, one) => all + one, 0n)
        const vat = invoices.reduce((all, one) => all + rateOf(one, 2100), 0n)
        expect(offRate(boxes({ '1a': { base, vat } }), Q4, invoices.length)).toEqual([])
      }),
    )
  })
})
