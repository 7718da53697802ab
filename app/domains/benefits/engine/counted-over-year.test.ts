import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day } from '../../../values/day.ts'
import { sum } from '../../../values/money.ts'
import { anyPolicy } from './benefit-arbitraries.fixture.ts'
import { figures, policy } from './benefit-examples.fixture.ts'
import { countedByMonth, spreadingOf, type AgreedMonth } from './counted-over-year.ts'
import type { Policy } from './policy.ts'

/** A month of 2026 with this turnover. */
const month = (
  nth: number,
  turnover: bigint,
  rules: Partial<Policy> = {},
  more: Partial<AgreedMonth> = {},
): AgreedMonth => ({
  figures: figures({ on: day(`2026-${String(nth).padStart(2, '0')}-01`), turnover }),
  policy: policy(rules),
  version: 1,
  municipality: 'Dalwijk',
  ...more,
})
const counts = (months: readonly AgreedMonth[]) => countedByMonth(months).map(({ income }) => income)
const kinds = (months: readonly AgreedMonth[]) =>
  countedByMonth(months).map((counted) => spreadingOf(counted)?.kind)

describe('a policy that changes within the year', () => {
  test('with the same rhythm: the spreading goes on, and its step says so', () => {
    const quarter = { period: 'quarter' } as const
    const stricter = { ...quarter, roundingRule: 'euro' } as const
    const months = [
      month(1, 30_000n, quarter),
      month(2, 0n, stricter, { version: 2 }),
      month(3, 0n, stricter),
    ]
    expect(counts(months)).toEqual([10_000n, 10_000n, 10_000n])
    expect(kinds(months)).toEqual(['spread-on', 'spread-on', 'spread-on'])
  })

  test('each month counts by its own rules before it is spread', () => {
    const year = { period: 'year' } as const
    const taxed = { ...year, provisionalBasis: 'less-flat-tax', flatTaxBasisPoints: 2_000 } as const
    expect(counts([month(6, 10_000n, year), month(7, 10_000n, taxed, { version: 2 })])).toEqual([
      9_000n,
      9_000n,
    ])
  })

  test('with another rhythm: only the months with the same one are spread, and the step says so', () => {
    const months = [
      month(1, 30_000n),
      month(2, 20_000n, { period: 'quarter' }, { version: 2 }),
      month(3, 0n, { period: 'quarter' }, { version: 2 }),
      month(4, 600n, { period: 'quarter' }, { version: 2 }),
    ]
    expect(counts(months)).toEqual([30_000n, 10_000n, 10_000n, 600n])
    expect(kinds(months)).toEqual([undefined, 'spread-part', 'spread-part', 'spread'])
  })

  test('a loss and a yearly maximum go on: a new version is no new year', () => {
    const loss = { lossCarryWithinYear: true } as const
    const bad = figures({
      on: day('2026-01-01'),
      costs: [{ category: 'job-cost', amount: 5_000n, priorConsent: false }],
    })
    expect(counts([month(1, 0n, loss, { figures: bad }), month(2, 8_000n, loss, { version: 2 })])).toEqual([
      0n,
      3_000n,
    ])
    const cap = {
      deductibleCostRules: [
        { category: '*', allowed: true, cap: { amount: 6_000n, per: 'year' }, priorConsent: false },
      ],
    } as const
    const costly = (nth: number, version: number) => {
      const one = month(nth, 10_000n, cap, { version })
      const costs = [{ category: 'job-cost', amount: 5_000n, priorConsent: false }]
      return { ...one, figures: { ...one.figures, costs } }
    }
    expect(counts([costly(1, 1), costly(2, 2)])).toEqual([5_000n, 9_000n])
  })

  test('another municipality begins anew', () => {
    const year = { period: 'year', lossCarryWithinYear: true } as const
    const months = [
      month(1, 9_000n, year),
      month(2, 0n, year),
      month(3, 600n, year, { municipality: 'Oosterdal' }),
    ]
    expect(counts(months)).toEqual([4_500n, 4_500n, 600n])
  })

  test('makes and loses no cent: together the months are what they were alone', () => {
    const any = fc.array(fc.tuple(anyPolicy, fc.bigInt({ min: 0n, max: 200_000n }), fc.nat(3)), {
      minLength: 1,
      maxLength: 12,
    })
    fc.assert(
      fc.property(any, (list) => {
        const months = list.map(([rule, turnover, version], at) => month(at + 1, turnover, rule, { version }))
        const alone = months.map((one) => ({ ...one, policy: { ...one.policy, period: 'month' as const } }))
        expect(sum(counts(months))).toBe(sum(counts(alone)))
        expect(counts(months).every((income) => income >= 0n)).toBe(true)
      }),
    )
  })
})
