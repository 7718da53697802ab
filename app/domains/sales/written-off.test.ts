import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { newId } from '../../../test/new-id.ts'
import { day } from '../../values/day.ts'
import { sum } from '../../values/money.ts'
import { asText } from '../books/entry.ts'
import { line } from './invoice-examples.fixture.ts'
import type { Issued } from './invoice.ts'
import type { Share } from './split.ts'
import { totalsOf } from './totals.ts'
import { writeOffEntry, writtenOffOf } from './written-off.ts'

const [anna, piet] = ['anna', 'piet'].map((name) => name as Share['memberId']) as [
  Share['memberId'],
  Share['memberId'],
]
const rates = (code: string) => ({ high: 2100, low: 900 })[code] ?? 0

function invoice(highCents: bigint, lowCents: bigint, points?: number) {
  const lines = [
    line('Etalage geschilderd', 1, highCents),
    { ...line('Fiets gemaakt', 1, lowCents), vatCode: 'low' as const },
  ]
  const totals = totalsOf(lines, false, rates)
  const share = (memberId: Share['memberId'], basisPoints: number | undefined) =>
    ({ memberId, basisPoints, net: 0n, leads: memberId === anna }) as Share
  return {
    ...totals,
    id: newId<'invoice'>(),
    number: '2026-0001',
    buyer: { name: 'Bakkerij De Zon' },
    pricesIncludeVat: false,
    memberId: anna,
    shares:
      points === undefined ? [share(anna, undefined)] : [share(anna, points), share(piet, 10_000 - points)],
  } as unknown as Issued
}

describe('writing off', () => {
  test('takes back what the customer owes, turnover of each member, and VAT of each rate', () => {
    const of = invoice(100_00n, 50_00n, 6000)
    const entry = writeOffEntry(
      of,
      day('2027-05-01'),
      writtenOffOf(of, [0n, 0n], 0n),
      writtenOffOf(of, [0n, 0n], of.total),
    )
    expect(asText(entry)).toBe(
      `2027-05-01 Afgeboekt: factuur 2026-0001 Bakkerij De Zon
  debtors                     -175.50
  turnover:anna                 60.00
  turnover:piet                 40.00
  turnover:anna                 30.00
  turnover:piet                 20.00
  vat-high                      21.00
  vat-low                        4.50`,
    )
  })
  test('of a part, and of what was credited before: adds up to the cent, and in steps to the whole', () => {
    fc.assert(
      fc.property(
        fc.bigInt(1n, 500_000n),
        fc.bigInt(1n, 500_000n),
        fc.option(fc.integer({ min: 1, max: 9_999 }), { nil: undefined }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (high, low, points, part) => {
          const of = invoice(high, low, points)
          const amount = BigInt(Math.floor(Number(of.total) * part))
          const [nothing, some, all] = [0n, amount, of.total].map((to) => writtenOffOf(of, [0n, 0n], to))
          expect(some!.net + sum(some!.vat.map(({ vat }) => vat))).toBe(amount)
          expect(all!.net).toBe(of.net)
          expect(nothing!.net).toBe(0n)
          for (const [before, after] of [
            [nothing!, some!],
            [some!, all!],
            [all!, some!],
          ] as const)
            expect(
              sum(writeOffEntry(of, day('2027-05-01'), before, after).lines.map((one) => one.amount)),
            ).toBe(0n)
        },
      ),
    )
  })
})
