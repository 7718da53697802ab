import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day } from '../../../values/day.ts'
import { sum } from '../../../values/money.ts'
import { anyPolicy } from './benefit-arbitraries.fixture.ts'
import { figures, policy } from './benefit-examples.fixture.ts'
import { countedIncome, type MonthFigures } from './counted-income.ts'
import { countedOverYear } from './counted-over-year.ts'
import type { Policy } from './policy.ts'

const month = figures({ turnover: 100_000n, received: 60_000n, paidOut: 15_000n, reserved: 55_000n })

/** What counts, and the kinds of the steps that say why. */
function counted(more: Partial<Policy>, of: MonthFigures = month): [bigint, string[]] {
  const { income, steps } = countedIncome(policy(more), of)
  return [income, steps.map(({ kind }) => kind)]
}

describe('which figure of the month counts', () => {
  test('turnover less costs, the pot with it', () => {
    expect(counted({})).toEqual([100_000n, ['basis-result', 'pot-counts']])
    expect(counted({ provisionalBasis: 'cash-receipts' })).toEqual([
      60_000n,
      ['basis-received', 'pot-counts'],
    ])
  })

  test('only what reached the member, when it was agreed that the pot does not count', () => {
    expect(counted({ reservedPotCounts: false })).toEqual([15_000n, ['basis-paid-out']])
  })

  test('as long as nothing was agreed we reckon with care, and say so', () => {
    const { income, steps } = countedIncome(policy({ reservedPotCounts: 'not-agreed' }), month)
    expect(income).toBe(100_000n)
    expect(steps.at(-1)).toMatchObject({ kind: 'pot-not-agreed', certainty: 'not-confirmed' })
  })

  test('less a flat share for tax', () => {
    expect(counted({ provisionalBasis: 'less-flat-tax', flatTaxBasisPoints: 2000 })[0]).toBe(80_000n)
  })
})

describe('costs', () => {
  const cost = (category: string, amount: bigint, priorConsent = false) => ({
    category,
    amount,
    priorConsent,
  })
  const rules: Policy['deductibleCostRules'] = [
    { category: 'telephone', allowed: true, cap: { amount: 30_000n, per: 'year' }, priorConsent: false },
    { category: 'tools', allowed: true, priorConsent: true },
    { category: 'advertising', allowed: false, priorConsent: false },
  ]
  const after = (costs: MonthFigures['costs'], deductibleCostRules = rules) =>
    counted({ deductibleCostRules }, { ...month, reserved: 0n, costs })

  test('by the list of the municipality: a cap, consent beforehand, not at all', () => {
    expect(after([cost('telephone', 4_000n)])[0]).toBe(96_000n)
    expect(after([cost('telephone', 40_000n)])).toEqual([70_000n, ['basis-result', 'costs-not-allowed']])
    expect(after([cost('tools', 10_000n)])[0]).toBe(100_000n)
    expect(after([cost('tools', 10_000n, true)])[0]).toBe(90_000n)
    expect(after([cost('advertising', 10_000n)])[0]).toBe(100_000n)
    expect(after([cost('lunch', 1_000n)])[0]).toBe(100_000n)
    expect(
      after([cost('lunch', 1_000n)], [...rules, { category: '*', allowed: true, priorConsent: false }])[0],
    ).toBe(99_000n)
  })

  test('a cap a year is used up over the months', () => {
    const months = [1, 2, 3].map((m) =>
      figures({ on: day(`2026-0${m}-01`), turnover: 50_000n, costs: [cost('telephone', 14_000n)] }),
    )
    const over = countedOverYear(policy({ deductibleCostRules: rules }), months)
    expect(over.map(({ income }) => income)).toEqual([36_000n, 36_000n, 48_000n])
  })
})

describe('over a year', () => {
  const year = [40_000n, -30_000n, 50_000n, 10_000n].map((net, i) =>
    figures({
      on: day(`2026-0${i + 1}-01`),
      turnover: net > 0n ? net : 0n,
      costs: net < 0n ? [{ category: 'material', amount: -net, priorConsent: false }] : [],
    }),
  )
  const incomes = (more: Partial<Policy>) => countedOverYear(policy(more), year).map(({ income }) => income)

  test('a bad month is nothing, or lowers the next where that was agreed', () => {
    expect(incomes({})).toEqual([40_000n, 0n, 50_000n, 10_000n])
    expect(incomes({ lossCarryWithinYear: true })).toEqual([40_000n, 0n, 20_000n, 10_000n])
  })

  test('by quarter the income is spread evenly', () => {
    expect(incomes({ period: 'quarter' })).toEqual([30_000n, 30_000n, 30_000n, 10_000n])
    expect(incomes({ period: 'year' })).toEqual([25_000n, 25_000n, 25_000n, 25_000n])
  })

  test('spreading makes and loses no cent, and no month counts below zero', () => {
    const cents = fc.bigInt({ min: 0n, max: 200_000n })
    const anyMonths = fc.array(
      fc.record({ turnover: cents, received: cents, paidOut: cents, reserved: cents }),
      {
        minLength: 1,
        maxLength: 12,
      },
    )
    fc.assert(
      fc.property(anyPolicy, anyMonths, (rule, list) => {
        const months = list.map((one, i) =>
          figures({ ...one, on: day(`2026-${String(i + 1).padStart(2, '0')}-01`) }),
        )
        const spread = countedOverYear(rule, months).map(({ income }) => income)
        const alone = countedOverYear({ ...rule, period: 'month' }, months).map(({ income }) => income)
        expect(sum(spread)).toBe(sum(alone))
        expect(spread.every((income) => income >= 0n)).toBe(true)
      }),
    )
  })
})
