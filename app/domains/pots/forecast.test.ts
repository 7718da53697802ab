import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, day, type Day } from '../../values/day.ts'
import { sum } from '../../values/money.ts'
import { addsUp, compareSchemes, forecast, type PastEvent } from './forecast.ts'
import type { Scheme } from './scheme.ts'
import { anyEvent, anyScheme } from './share-out-arbitraries.fixture.ts'
import { amersfoort, scheme, share } from './share-out-examples.fixture.ts'
import { netTurnover } from './share-out.ts'

const half: Scheme = scheme({
  steps: [{ ...amersfoort.steps[0]!, take: share('net-turnover', 5000) }, amersfoort.steps[1]!],
})

function earned(member: string, on: string, euros: bigint, spent = 0n): PastEvent {
  return { member, on: day(on), turnoverDelta: euros * 100n, jobCostDelta: 0n, spentFromPot: spent * 100n }
}

const year = [
  earned('Anna', '2025-02-01', 100n),
  earned('Piet', '2025-03-01', 300n),
  earned('Anna', '2025-09-01', 50n),
]

describe('a year replayed', () => {
  test('per member and overall', () => {
    const { members, overall, base } = forecast(amersfoort, year)
    expect(members.map(({ member, totals, potAtEnd }) => [member, totals.cooperative, potAtEnd])).toEqual([
      ['Anna', 4_500n, 10_500n],
      ['Piet', 9_000n, 21_000n],
    ])
    expect(overall).toMatchObject({ cooperative: 13_500n, 'member-pot': 31_500n, municipality: 0n })
    expect(netTurnover(base)).toBe(45_000n)
  })
  test('with a threshold counts the pot they had, what they spent, and what flowed over', () => {
    const limited = scheme({ steps: amersfoort.steps, threshold: { amount: 10_000n, above: 'municipality' } })
    const events = [earned('Anna', '2025-01-05', 100n, 50n), earned('Anna', '2025-02-05', 100n)]
    const [anna] = forecast(limited, events, new Map([['Anna', 9_000n]])).members
    expect(anna).toMatchObject({ overflowed: 6_000n + 2_000n, potAtEnd: 10_000n })
    expect(anna!.totals).toMatchObject({ cooperative: 6_000n, municipality: 8_000n, 'member-pot': 6_000n })
  })
  test('money back in a new year comes from the pot, but of what it undoes when that is told', () => {
    const limited = scheme({ steps: amersfoort.steps, threshold: { amount: 5_000n, above: 'training' } })
    const refund = earned('Anna', '2026-01-10', -100n)
    const [unknown] = forecast(limited, [earned('Anna', '2025-11-01', 100n), refund]).members
    expect(unknown).toMatchObject({ overflowed: 2_000n, potAtEnd: -5_000n, totals: { cooperative: 3_000n } })
    const [known] = forecast(limited, [earned('Anna', '2025-11-01', 100n), { ...refund, year: 2025 }]).members
    expect(known).toMatchObject({ overflowed: 0n, potAtEnd: 0n, totals: { cooperative: 0n } })
  })
  test('two years are two years: a loss is not taken along', () => {
    const loss = { ...earned('Anna', '2025-12-31', 0n), jobCostDelta: 10_000n }
    const { overall } = forecast(amersfoort, [earned('Anna', '2026-01-01', 100n), loss])
    expect(overall).toMatchObject({ cooperative: 3_000n, 'member-pot': -3_000n })
  })
})

test('two schemes beside each other: who would end with less first', () => {
  const { overall, members } = compareSchemes({ current: amersfoort, proposed: half }, year)
  expect(overall).toMatchObject({ cooperative: 9_000n, 'member-pot': -9_000n, training: 0n })
  expect(members.map(({ member, pot }) => [member, pot])).toEqual([
    ['Piet', -6_000n],
    ['Anna', -3_000n],
  ])
})

describe('for any scheme and any years', () => {
  const pastEvent: fc.Arbitrary<PastEvent> = fc
    .tuple(anyEvent, fc.constantFrom('Anna', 'Piet', 'Samira'), fc.nat(600), fc.bigInt(0n, 9_000n))
    .map(([event, member, days, spentFromPot]) => {
      const on: Day = addDays(day('2025-01-01'), days)
      return { ...event, member, on, spentFromPot }
    })
  test('all that came in is shared out, members add up to the whole, a change makes no money', () => {
    fc.assert(
      fc.property(anyScheme, anyScheme, fc.array(pastEvent, { maxLength: 30 }), (one, other, events) => {
        const compared = compareSchemes({ current: one, proposed: other }, events)
        expect(addsUp(compared.current) && addsUp(compared.proposed)).toBe(true)
        for (const { base, totals } of compared.current.members) {
          expect(sum(Object.values(totals))).toBe(netTurnover(base))
        }
        for (const { difference } of compared.members) expect(sum(Object.values(difference))).toBe(0n)
      }),
      { numRuns: 2_000 },
    )
  })
})
