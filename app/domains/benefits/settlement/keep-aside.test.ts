import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day } from '../../../values/day.ts'
import { sum } from '../../../values/money.ts'
import { anyPolicy } from '../engine/benefit-arbitraries.fixture.ts'
import { figures, grant, policy, working } from '../engine/benefit-examples.fixture.ts'
import type { Policy } from '../engine/policy.ts'
import { known, year } from './settled-year.fixture.ts'
import { keepAside, type KnownMonth } from './settled-year.ts'

/** A month with costs. */
function costly(month: number, turnover: bigint, costs: bigint, rule: Policy): KnownMonth {
  const one = known(month, turnover, rule)
  const spent = [{ category: 'job-cost', amount: costs, priorConsent: false }]
  return { ...one, figures: { ...one.figures, costs: spent } }
}

/** All costs come off, up to so much a year; without, up to any amount. */
function costRules(perYear: bigint | undefined): Policy['deductibleCostRules'] {
  const cap = perYear === undefined ? {} : { cap: { amount: perYear, per: 'year' as const } }
  return [{ category: '*', allowed: true, priorConsent: false, ...cap }]
}

/** Twenty percent off for tax, and costs up to so much a year. */
const taxed = (cap: bigint): Policy =>
  policy({
    provisionalBasis: 'less-flat-tax',
    flatTaxBasisPoints: 2_000,
    deductibleCostRules: costRules(cap),
  })

describe('what to keep aside', () => {
  const aside = (rule: Policy, more: Partial<KnownMonth> = {}) => year([known(1, 40_000n, rule, more)]).aside

  test('nothing, when all is agreed and the result counts', () =>
    expect(aside(policy())).toEqual({ amount: 0n, earned: 40_000n, percent: 0 }))

  test('nothing, when the pot is not agreed: that was reckoned against the member already', () =>
    expect(aside(policy({ reservedPotCounts: 'not-agreed' })).amount).toBe(0n))

  test('nothing for the pot, when it was agreed that it does not count', () =>
    expect(aside(policy({ reservedPotCounts: false })).amount).toBe(0n))

  test('the share for tax, which the assessment may find smaller', () =>
    expect(aside(policy({ provisionalBasis: 'less-flat-tax', flatTaxBasisPoints: 2_000 }))).toEqual({
      amount: 8_000n,
      earned: 40_000n,
      percent: 20,
    }))

  test('what was invoiced and not paid yet, when only what was paid counts for now', () => {
    const on = day('2025-01-01')
    const unpaid = { figures: figures({ on, turnover: 40_000n, received: 10_000n, reserved: 10_000n }) }
    expect(aside(policy({ provisionalBasis: 'cash-receipts' }), unpaid)).toMatchObject({
      amount: 30_000n,
      percent: 75,
    })
  })

  test('of each euro in whole cents, rounded up', () =>
    expect(keepAside([{ paid: 101n, strict: 100n, earned: 300n }])).toEqual({
      amount: 1n,
      earned: 300n,
      percent: 1,
    }))

  test('of a yearly maximum on costs nothing comes back each month: the strict year is a year too', () => {
    const capped = taxed(60_000n)
    const months = Array.from({ length: 12 }, (_, at) => costly(at + 1, 80_000n, 60_000n, capped))
    // By hand: in January 20 % of 800 - 600, in the eleven months after it 20 % of 800.
    expect(year(months).aside.amount).toBe(4_000n + 11n * 16_000n)
  })

  test('the share for tax of what stays in the pot too, when nobody said whether the pot counts', () => {
    const rule = { ...taxed(0n), reservedPotCounts: 'not-agreed' as const }
    expect(aside(rule).amount).toBe(8_000n)
  })

  test('each month the strict reading gives at most what was paid, unless an exemption comes at settlement', () => {
    const amounts = fc.array(fc.tuple(fc.bigInt(0n, 300_000n), fc.bigInt(0n, 60_000n), fc.nat(100)), {
      minLength: 1,
      maxLength: 12,
    })
    const caps = fc.option(fc.bigInt(0n, 200_000n), { nil: undefined })
    fc.assert(
      fc.property(anyPolicy, caps, amounts, fc.boolean(), (rule, cap, list, exempted) => {
        const agreed = { ...rule, deductibleCostRules: costRules(cap) }
        const months = list.map(([turnover, costs, percent], at) => {
          const one = costly(at + 1, turnover, costs, agreed)
          const received = (turnover * BigInt(percent)) / 100n
          const self = working(0n, exempted ? grant('work', at) : undefined)
          const facts = { ...one.told!.facts, self }
          return { ...one, figures: { ...one.figures, received, paidOut: received }, told: { facts } }
        })
        for (const { paid, strict } of year(months).months) expect(strict <= paid).toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  test('a tighter maximum on costs never lowers it, as long as there is benefit to take from', () => {
    // Together below the lowest norm of the year: of a benefit that is nothing already, nothing can be taken back.
    const amounts = fc.array(fc.tuple(fc.bigInt(0n, 100_000n), fc.bigInt(0n, 60_000n)), {
      minLength: 1,
      maxLength: 12,
    })
    const two = fc.tuple(fc.bigInt(0n, 200_000n), fc.bigInt(0n, 200_000n))
    fc.assert(
      fc.property(amounts, two, (list, [a, b]) => {
        const asideWith = (cap: bigint) =>
          year(list.map(([turnover, costs], at) => costly(at + 1, turnover, costs, taxed(cap)))).aside.amount
        const [tight, wide] = a < b ? [a, b] : [b, a]
        expect(asideWith(tight) >= asideWith(wide)).toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  test('is never less than nothing nor more than was earned, whatever was agreed', () => {
    const turnovers = fc.array(fc.bigInt({ min: -20_000n, max: 300_000n }), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(anyPolicy, turnovers, fc.boolean(), (rule, amounts, exempted) => {
        const months = amounts.map((turnover, at) => {
          const one = known(at + 1, turnover, rule)
          const facts = { ...one.told!.facts, self: working(0n, exempted ? grant('work', at) : undefined) }
          return { ...one, told: { facts } }
        })
        const { amount, earned, percent } = year(months).aside
        expect(amount >= 0n && amount <= earned && percent >= 0 && percent <= 100).toBe(true)
        expect(earned).toBe(sum(amounts.map((turnover) => (turnover > 0n ? turnover : 0n))))
      }),
      { numRuns: 60 },
    )
  })
})
