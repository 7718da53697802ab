import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { abs, sum, type Cents } from '../../values/money.ts'
import type { Scheme } from './scheme.ts'
import { anyEvent, anyScheme, anyYear, yearTwice } from './share-out-arbitraries.fixture.ts'
import { scheme, share } from './share-out-examples.fixture.ts'
import { baseAfter, findDrift, netOf, netTurnover, NOTHING, partsOf, shareOut, sumsOf } from './share-out.ts'
import type { Base, SharedEvent } from './share-out.ts'

const RUNS = { numRuns: 10_000 }

/** Shares a year out event by event; the totals per key, without the zeros. */
function totals(rule: Scheme, year: readonly SharedEvent[]): { base: Base; posted: Record<string, Cents> } {
  const posted: Record<string, Cents> = {}
  let base = NOTHING
  for (const event of year) {
    for (const { key, amount } of shareOut(rule, base, event)) posted[key] = (posted[key] ?? 0n) + amount
    base = baseAfter(base, event)
  }
  return { base, posted: withoutZeros(posted) }
}

function withoutZeros(parts: Record<string, Cents>): Record<string, Cents> {
  return Object.fromEntries(Object.entries(parts).filter(([, amount]) => amount !== 0n))
}

describe('for any scheme and any year', () => {
  test('the parts of each event add up to that event', () => {
    fc.assert(
      fc.property(anyScheme, anyYear, (rule, year) => {
        let base = NOTHING
        for (const event of year) {
          expect(sum(shareOut(rule, base, event).map(({ amount }) => amount))).toBe(netOf(event))
          base = baseAfter(base, event)
        }
      }),
      RUNS,
    )
  })
  test("the year's total of each part is the rule applied to the year, to the cent", () => {
    fc.assert(
      fc.property(anyScheme, anyYear, (rule, year) => {
        const { base, posted } = totals(rule, year)
        expect(posted).toEqual(withoutZeros(partsOf(rule, base)))
        expect(findDrift(rule, base, posted)).toEqual([])
      }),
      RUNS,
    )
  })
  test('the order of a year does not matter to its totals', () => {
    fc.assert(
      fc.property(anyScheme, yearTwice, (rule, [year, shuffled]) => {
        expect(totals(rule, shuffled)).toEqual(totals(rule, year))
      }),
      RUNS,
    )
  })
  test('an event and its opposite cancel out, part by part, whenever', () => {
    fc.assert(
      fc.property(anyScheme, anyYear, anyEvent, (rule, year, event) => {
        const opposite = { turnoverDelta: -event.turnoverDelta, jobCostDelta: -event.jobCostDelta }
        expect(totals(rule, [event, ...year, opposite])).toEqual(totals(rule, year))
        const { base } = totals(rule, year)
        const there = shareOut(rule, base, event)
        const back = shareOut(rule, baseAfter(base, event), opposite)
        expect(back).toEqual(there.map((part) => ({ ...part, amount: -part.amount })))
      }),
      RUNS,
    )
  })
  test('no step gets a part of a loss but the one that carries it', () => {
    fc.assert(
      fc.property(anyScheme, anyYear, (rule, year) => {
        const { base } = totals(rule, year)
        const negative = sumsOf(rule, base).filter(({ amount }) => amount < 0n)
        if (netTurnover(base) >= 0n) expect(negative).toEqual([])
        else expect(negative.map(({ destination }) => destination)).toEqual([rule.lossFallsOn])
      }),
      RUNS,
    )
  })
})

test('with one percentage no part of an event is a cent or more from its exact share', () => {
  const profits = fc.array(fc.bigInt({ min: 1n, max: 300_000n }), { minLength: 1, maxLength: 20 })
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000 }), profits, (basisPoints, year) => {
      const rule = percentage(basisPoints)
      let base = NOTHING
      for (const turnoverDelta of year) {
        const event = { turnoverDelta, jobCostDelta: 0n }
        const [coop, pot] = shareOut(rule, base, event)
        const exact = BigInt(basisPoints) * turnoverDelta
        expect(abs(coop!.amount * 10_000n - exact) < 10_000n).toBe(true)
        expect(abs(pot!.amount * 10_000n - (10_000n * turnoverDelta - exact)) < 10_000n).toBe(true)
        base = baseAfter(base, event)
      }
    }),
    RUNS,
  )
})

test('a step gets no more than the steps before it left', () => {
  const rule = scheme({
    steps: [
      { key: 'a', destination: 'cooperative', take: share('turnover', 3000) },
      { key: 'b', destination: 'training', take: share('turnover', 1000) },
      { key: 'rest', destination: 'member-pot', take: { kind: 'rest' } },
    ],
  })
  expect(partsOf(rule, { turnover: 10_000n, jobCosts: 6_500n })).toEqual({ a: 3_000n, b: 500n, rest: 0n })
  expect(sumsOf(rule, { turnover: 10_000n, jobCosts: 6_500n })[1]).toMatchObject({ limit: 'left' })
})

test('a refund in the year it undoes takes back what each got; in a new year the pot pays all', () => {
  const refund = { turnoverDelta: -10_000n, jobCostDelta: 0n }
  const lastYear = shareOut(percentage(3000), { turnover: 50_000n, jobCosts: 0n }, refund)
  expect(lastYear.map(({ amount }) => amount)).toEqual([-3_000n, -7_000n])
  const thisYear = shareOut(percentage(3000), NOTHING, refund)
  expect(thisYear.map(({ amount }) => amount)).toEqual([0n, -10_000n])
})

test('what the books hold otherwise is found', () => {
  const base = { turnover: 10_000n, jobCosts: 0n }
  expect(findDrift(percentage(3000), base, { cooperative: 3_001n, 'member-pot': 6_999n, gone: 1n })).toEqual([
    { key: 'cooperative', posted: 3_001n, byRule: 3_000n },
    { key: 'member-pot', posted: 6_999n, byRule: 7_000n },
    { key: 'gone', posted: 1n, byRule: 0n },
  ])
})

function percentage(basisPoints: number): Scheme {
  return scheme({
    steps: [
      { key: 'cooperative', destination: 'cooperative', take: share('net-turnover', basisPoints) },
      { key: 'member-pot', destination: 'member-pot', take: { kind: 'rest' } },
    ],
  })
}
