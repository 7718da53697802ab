import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { newId } from '../../../test/new-id.ts'
import { day } from '../../values/day.ts'
import { fractionOf, sum, type Cents } from '../../values/money.ts'
import { asText } from '../books/entry.ts'
import { line } from './invoice-examples.fixture.ts'
import type { Share } from './split.ts'
import { totalsOf, type Line } from './totals.ts'
import { taxedPartsOf } from './written-off-before.ts'
import { writeOffEntry, writtenOffOf, type ToWriteOff, type WrittenOff } from './written-off.ts'

const [anna, piet] = ['anna', 'piet'].map((name) => name as Share['memberId']) as [
  Share['memberId'],
  Share['memberId'],
]
const rates = (code: string) => ({ high: 2100, low: 900 })[code] ?? 0
const named = { number: '2026-0001', buyer: { name: 'Bakkerij De Zon' } as never }

function invoice(lines: readonly Line[], points?: number, pricesIncludeVat = false): ToWriteOff {
  const share = (memberId: Share['memberId'], basisPoints: number | undefined): Share => ({
    memberId,
    person: memberId as never,
    name: memberId,
    leads: memberId === anna,
    joint: basisPoints !== undefined,
    basisPoints,
    saidAmount: undefined,
    lines: undefined,
    net: 0n,
    creditedNet: 0n,
    sharedNet: 0n,
    agreedRevision: undefined,
    agreedBy: undefined,
    agreedOnPaper: false,
    agreedOnQuote: false,
  })
  return {
    ...totalsOf(lines, pricesIncludeVat, rates),
    id: newId<'invoice'>(),
    pricesIncludeVat,
    memberId: anna,
    shareOn: 'payment',
    issuedOn: day('2026-03-29'),
    shares:
      points === undefined ? [share(anna, undefined)] : [share(anna, points), share(piet, 10_000 - points)],
  }
}

/** An invoice of before Gilde: what was open of it, and how much of that is VAT. */
const ofBefore = (open: Cents, vat: Cents): ToWriteOff => ({
  ...invoice([line('Factuur F-31', 1, open - vat, 'exempt')]),
  shareOn: 'before',
  net: open - vat,
  vatTotal: vat,
  total: open,
})

const entry = (of: ToWriteOff, before: WrittenOff, after: WrittenOff, why: 'more' | 'paid' = 'more') =>
  writeOffEntry({ ...of, ...named }, day('2027-05-01'), why, before, after)
const whole = (of: ToWriteOff, credited: readonly bigint[] = [0n, 0n]) =>
  asText(entry(of, writtenOffOf(of, credited, 0n), writtenOffOf(of, credited, of.total)))

describe('writing off', () => {
  test('takes back what the customer owes, turnover of each member, and VAT of each rate', () => {
    const lines = [line('Etalage geschilderd', 1, 100_00n), line('Fiets gemaakt', 1, 50_00n, 'low')]
    expect(whole(invoice(lines, 6000))).toBe(
      `2027-05-01 Afgeboekt: factuur 2026-0001
  debtors                     -175.50
  turnover:anna                 60.00
  turnover:piet                 40.00
  turnover:anna                 30.00
  turnover:piet                 20.00
  vat-high                      21.00
  vat-low                        4.50`,
    )
  })
  test('turnover of which no VAT comes back names no VAT code: it was supplied, paid or not', () => {
    const lines = [line('Advies', 1, 100_00n), line('Advies voor Gent', 1, 50_00n, 'eu-service')]
    const of = invoice(lines)
    const codes = writtenOffOf(of, [0n, 0n], of.total).lines.map(({ account, vatCode }) => [account, vatCode])
    expect(codes).toEqual([
      ['turnover', 'high'],
      ['turnover', undefined],
      ['vat-high', 'high'],
    ])
  })
  test('of an invoice that was credited whole: nothing', () => {
    const of = invoice([line('Etalage', 1, 100_00n)])
    const off = writtenOffOf(of, [1000n], 0n)
    expect([off.net, off.lines.every(({ amount }) => amount === 0n)]).toEqual([0n, true])
  })
})

const lines = fc.array(
  fc.record({
    unitPrice: fc.bigInt(1n, 500_000n),
    quantity: fc.bigInt(1n, 5_000n),
    vatCode: fc.constantFrom('high' as const, 'low' as const, 'zero' as const, 'eu-service' as const),
  }),
  { minLength: 1, maxLength: 5 },
)

describe('in steps', () => {
  const points = fc.option(fc.integer({ min: 1, max: 9_999 }), { nil: undefined })
  const parts = fc.array(fc.bigInt(0n, 1_000n), { minLength: 1, maxLength: 6 })
  const ofMember = (off: WrittenOff, memberId: Share['memberId']) =>
    sum(off.lines.flatMap((one) => (one.memberId === memberId ? [one.amount] : [])))

  test('of what is left after a credit note: each step balances, together they are the whole, for each member', () => {
    fc.assert(
      fc.property(lines, points, fc.boolean(), parts, parts, (given, share, withVat, credits, steps) => {
        const of = invoice(
          given.map((one) => ({ description: 'werk', unit: '', ...one })),
          share,
          withVat,
        )
        const credited = of.lines.map(({ quantity }, i) =>
          fractionOf(quantity, credits[i % credits.length]!, 1_000n),
        )
        const left = of.lines.map((one, i) => ({ ...one, quantity: one.quantity - credited[i]! }))
        const asked = totalsOf(left, withVat, rates)
        const amounts = steps.map((step) => fractionOf(asked.total, step, 1_000n))
        let before = writtenOffOf(of, credited, 0n)
        for (const amount of [...amounts, asked.total]) {
          const after = writtenOffOf(of, credited, amount)
          expect(sum(after.lines.map((one) => one.amount))).toBe(amount)
          expect(sum(entry(of, before, after).lines.map((one) => one.amount))).toBe(0n)
          before = after
        }
        // What was walked to in steps is what the rest of the invoice is: without VAT, and of each member.
        const rest = invoice(left, share, withVat)
        const atOnce = writtenOffOf(rest, [], asked.total)
        expect(before.net).toBe(asked.net)
        for (const member of [anna, piet]) expect(ofMember(before, member)).toBe(ofMember(atOnce, member))
      }),
    )
  })

  test('what comes in after all goes the same way back, to nothing', () => {
    fc.assert(
      fc.property(lines, points, (given, share) => {
        const of = invoice(
          given.map((one) => ({ description: 'werk', unit: '', ...one })),
          share,
        )
        const [nothing, some, all] = [0n, of.total / 3n, of.total].map((to) => writtenOffOf(of, [], to))
        const moves = [
          entry(of, nothing!, all!),
          entry(of, all!, some!, 'paid'),
          entry(of, some!, nothing!, 'paid'),
        ]
        const moved = Map.groupBy(
          moves.flatMap((one) => one.lines),
          (one) => [one.account, one.memberId, one.vatCode].join(),
        )
        for (const [, theirs] of moved) expect(sum(theirs.map((one) => one.amount))).toBe(0n)
      }),
    )
  })
})

describe('an invoice of before Gilde', () => {
  test('is no turnover of a member: the co-operative bears it, and its VAT comes back', () => {
    expect(whole(ofBefore(109_00n, 9_00n))).toBe(
      `2027-05-01 Afgeboekt: factuur 2026-0001
  debtors                     -109.00
  equity                       100.00
  vat-low                        9.00`,
    )
  })
  test.each([
    // without VAT, VAT → of which how much at 21 % and at 9 %
    [100_00n, 21_00n, '100.00/21.00 0.00/0.00'],
    [33_33n, 7_01n, '33.33/7.01 0.00/0.00'],
    [100_00n, 9_00n, '0.00/0.00 100.00/9.00'],
    [100_00n, 0n, '0.00/0.00 0.00/0.00'],
    [150_00n, 25_50n, '100.00/21.00 50.00/4.50'],
    // part of it was untaxed
    [100_00n, 4_50n, '0.00/0.00 50.00/4.50'],
    // more than there can be: as it was told
    [100_00n, 30_00n, '100.00/30.00 0.00/0.00'],
  ])('%d with VAT %d', (net, vat, expected) => {
    const { high, low } = taxedPartsOf(net, vat, day('2025-12-01'))
    const euro = (cents: bigint) => (Number(cents) / 100).toFixed(2)
    expect([high, low].map((one) => `${euro(one.base)}/${euro(one.vat)}`).join(' ')).toBe(expected)
  })
  test('at the rates of its own day: 6 % was low until 2019', () => {
    expect(taxedPartsOf(100_00n, 6_00n, day('2018-12-31')).low).toEqual({ base: 100_00n, vat: 6_00n })
  })
  test('in steps, to the cent', () => {
    fc.assert(
      fc.property(
        fc.bigInt(1n, 100_000n),
        fc.bigInt(0n, 30_000n),
        fc.bigInt(0n, 1_000n),
        (net, vat, part) => {
          const of = ofBefore(net + vat, vat)
          const amount = fractionOf(of.total, part, 1_000n)
          const off = writtenOffOf(of, [], amount)
          expect(sum(off.lines.map((one) => one.amount))).toBe(amount)
          const all = writtenOffOf(of, [], of.total)
          expect([all.net, sum(all.lines.slice(3).map((one) => one.amount))]).toEqual([net, vat])
        },
      ),
    )
  })
})
