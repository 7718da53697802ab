import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { greatest, sum } from '../../values/money.ts'
import { divideOverThreshold } from './overflow.ts'
import { afterSpending, EMPTY_POT, shareOutEvent, type PotState } from './share-out-event.ts'
import { anyEvent, anyScheme, anyYear } from './share-out-arbitraries.fixture.ts'
import { amersfoort, scheme } from './share-out-examples.fixture.ts'
import { netOf, totalFor, type SharedEvent } from './share-out.ts'

const RUNS = { numRuns: 10_000 }
const anyThreshold = fc.bigInt({ min: 1n, max: 300_000n })
const part = fc.bigInt({ min: -150_000n, max: 300_000n })

describe('a threshold of 50.00', () => {
  test.each([
    ['fits', 1000n, 0n, 2000n, 2000n, 0n],
    ['fills it exactly', 1000n, 0n, 4000n, 4000n, 0n],
    ['does not fit', 1000n, 0n, 4500n, 4000n, 500n],
    ['a full pot takes nothing', 5000n, 700n, 300n, 0n, 300n],
    ['a pot above a lowered threshold keeps what it has', 8000n, 0n, 300n, 0n, 300n],
    ['money back comes first from what flowed over', 5000n, 700n, -300n, 0n, -300n],
    ['and then from the pot', 5000n, 700n, -1000n, -300n, -700n],
    ['spending made room', 2000n, 700n, 1000n, 1000n, 0n],
    ['a pot below zero is filled first', -1000n, 0n, 7000n, 6000n, 1000n],
  ])('%s', (_, balance, overflowed, amount, toPot, overflow) => {
    const pot = { balance, overflowed, threshold: 5000n }
    expect(divideOverThreshold(pot, amount)).toEqual({ toPot, overflow })
  })
})

test('with nothing spent the order does not matter: over is what came in above the threshold', () => {
  fc.assert(
    fc.property(anyThreshold, fc.array(part, { maxLength: 20 }), (threshold, parts) => {
      let pot = { balance: 0n, overflowed: 0n, threshold }
      for (const amount of parts) {
        const { toPot, overflow } = divideOverThreshold(pot, amount)
        expect(toPot + overflow).toBe(amount)
        pot = { threshold, balance: pot.balance + toPot, overflowed: pot.overflowed + overflow }
      }
      expect(pot.overflowed).toBe(greatest(0n, sum(parts) - threshold))
    }),
    RUNS,
  )
})

test('with spending in between never more comes back than flowed over, and no part turns its sign', () => {
  const happening = fc.record({ amount: part, spent: fc.bigInt({ min: 0n, max: 100_000n }) })
  fc.assert(
    fc.property(anyThreshold, fc.array(happening), (threshold, year) => {
      let pot = { balance: 0n, overflowed: 0n, threshold }
      for (const { amount, spent } of year) {
        const { toPot, overflow } = divideOverThreshold(pot, amount)
        expect(toPot + overflow).toBe(amount)
        expect(amount < 0n ? toPot <= 0n && overflow <= 0n : toPot >= 0n && overflow >= 0n).toBe(true)
        pot = { threshold, balance: pot.balance + toPot - spent, overflowed: pot.overflowed + overflow }
        expect(pot.overflowed >= 0n).toBe(true)
      }
    }),
    RUNS,
  )
})

describe('a whole event', () => {
  test('posts what it brings, for any scheme and year', () => {
    fc.assert(
      fc.property(anyScheme, anyYear, (rule, year) => {
        let state = EMPTY_POT
        for (const event of year) {
          const { parts, after } = shareOutEvent(rule, state, event)
          expect(sum(parts.map(({ amount }) => amount))).toBe(netOf(event))
          expect(after.balance - state.balance).toBe(totalFor(withoutAbove(parts), 'member-pot'))
          state = after
        }
      }),
      RUNS,
    )
  })
  test('is undone by its opposite, to the cent, in the parts and in the state', () => {
    fc.assert(
      fc.property(anyScheme, anyYear, anyEvent, (rule, year, event) => {
        const before = replay(rule, year)
        const there = shareOutEvent(rule, before, event)
        const opposite = { turnoverDelta: -event.turnoverDelta, jobCostDelta: -event.jobCostDelta }
        const back = shareOutEvent(rule, there.after, opposite)
        expect(back.after).toEqual(before)
        expect(back.parts).toEqual(there.parts.map((p) => ({ ...p, amount: -p.amount })))
      }),
      RUNS,
    )
  })
  test('with a threshold that is only a mark, all stays in the pot', () => {
    const marked = scheme({ steps: amersfoort.steps, threshold: { amount: 1000n, above: 'stays' } })
    const { parts, after } = shareOutEvent(marked, EMPTY_POT, { turnoverDelta: 10_000n, jobCostDelta: 0n })
    expect(parts.map(({ key }) => key)).toEqual(['cooperative', 'member-pot'])
    expect(after).toMatchObject({ balance: 7_000n, overflowed: 0n })
  })
  test('spending changes the pot and nothing else', () => {
    const state: PotState = { base: { turnover: 1n, jobCosts: 2n }, balance: 500n, overflowed: 3n }
    expect(afterSpending(state, 200n)).toEqual({ ...state, balance: 300n })
  })
})

function replay(rule: Parameters<typeof shareOutEvent>[0], year: readonly SharedEvent[]): PotState {
  return year.reduce((state, event) => shareOutEvent(rule, state, event).after, EMPTY_POT)
}

function withoutAbove<P extends { key: string }>(parts: readonly P[]): P[] {
  return parts.filter(({ key }) => key !== 'above')
}
