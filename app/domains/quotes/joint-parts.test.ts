import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Id } from '../../values/id.ts'
import { sum } from '../../values/money.ts'
import { sharesOfParts } from './joint-parts.ts'
import { leftToInvoice, quoteNumberOf, statusOn, validUntilOf } from './quote.ts'
import { day } from '../../values/day.ts'

const stakes = (...nets: bigint[]) => nets.map((net, at) => ({ memberId: `m${at}` as Id<'member'>, net }))

const shared = (nets: bigint[], parts: bigint[]) => {
  const made = sharesOfParts(
    stakes(...nets),
    parts.map((net) => ({ net })),
  )
  return made.ok ? made.value.map((part) => part.map(({ net }) => net)) : made.reason
}

describe('what of each part of a joint quote is whose', () => {
  test('follows the shares of the whole', () => {
    expect(shared([600_00n, 400_00n], [500_00n, 500_00n])).toEqual([
      [300_00n, 200_00n],
      [300_00n, 200_00n],
    ])
  })
  test('a cent that does not divide is not lost and not made', () => {
    expect(
      shared(
        [1n, 1n, 1n].map((one) => one * 33_33n + 0n),
        [50_00n, 49_99n],
      ),
    ).toEqual([
      [16_67n, 16_66n, 16_67n],
      [16_66n, 16_67n, 16_66n],
    ])
  })
  test('a part in which somebody would have nothing is refused', () => {
    expect(shared([99_99n, 1n], [50_00n, 50_00n])).toBe('split-part-empty')
  })
  test('parts add up to each part, and members to what is theirs of the whole', () => {
    const nets = fc.array(fc.bigInt({ min: 1n, max: 100_000n }), { minLength: 2, maxLength: 5 })
    const cuts = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 3 })
    fc.assert(
      fc.property(nets, cuts, (theirs, places) => {
        const whole = sum(theirs)
        const edges = [0n, ...places.map((at) => BigInt(Math.floor(at * Number(whole)))), whole]
        edges.sort((a, b) => Number(a - b))
        const parts = edges.slice(1).map((edge, at) => edge - edges[at]!)
        const made = shared(theirs, parts)
        if (typeof made === 'string') return
        expect(made.map((part) => sum(part))).toEqual(parts)
        expect(theirs.map((_net, at) => sum(made.map((part) => part[at]!)))).toEqual(theirs)
      }),
    )
  })
})

describe('a quote', () => {
  test('expires the day after its last day, and only while no answer came', () => {
    const validUntil = validUntilOf(day('2026-11-01'), 30)
    expect(validUntil).toBe('2026-12-01')
    expect(statusOn({ state: 'sent', validUntil }, day('2026-12-01'))).toBe('sent')
    expect(statusOn({ state: 'sent', validUntil }, day('2026-12-02'))).toBe('expired')
    expect(statusOn({ state: 'accepted', validUntil }, day('2027-01-01'))).toBe('accepted')
    expect(statusOn({ state: 'draft', validUntil: null }, day('2027-01-01'))).toBe('draft')
  })
  test('has a number of its own series, which grows past four digits', () => {
    expect([quoteNumberOf(2026, 7), quoteNumberOf(2026, 12_345)]).toEqual(['O-2026-0007', 'O-2026-12345'])
  })
  test('is invoiced for what its parts that were not invoiced come to', () => {
    expect(
      leftToInvoice([
        { total: 302_50n, invoiced: true },
        { total: 100_01n, invoiced: false },
        { total: 99_99n, invoiced: false },
      ]),
    ).toBe(200_00n)
    expect(leftToInvoice([])).toBe(0n)
  })
})
