import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day } from '../../../values/day.ts'
import { sum } from '../../../values/money.ts'
import { figures, grant, policy, single, working } from '../engine/benefit-examples.fixture.ts'
import { anyPolicy } from '../engine/benefit-arbitraries.fixture.ts'
import type { Policy } from '../engine/policy.ts'
import { standardParameters } from '../engine/standard-parameters.ts'
import { keepAside, settledYear, type KnownMonth, type TaxYear } from './settled-year.ts'

const parameters = standardParameters()

/** A month of 2025 with this turnover, of which everything stays in the pot but `paidOut`. */
function known(
  month: number,
  turnover: bigint,
  rule: Policy = policy(),
  more: Partial<KnownMonth> = {},
): KnownMonth {
  const on = day(`2025-${String(month).padStart(2, '0')}-01`)
  return {
    month: on,
    figures: figures({ on, turnover, received: turnover, reserved: turnover }),
    told: { facts: { on, household: single(), self: working(0n) } },
    policy: rule,
    version: 1,
    municipality: 'Dalwijk',
    ...more,
  }
}

function year(months: KnownMonth[], tax?: TaxYear) {
  const settled = settledYear(months, tax, parameters)
  if (!settled.ok) throw new Error(settled.reason)
  return settled.value
}

describe('a year settled', () => {
  test('the norm of each month less what counted, in the half-year in which it fell', () => {
    const { months } = year([known(6, 10_000n), known(7, 20_000n)])
    expect(months.map(({ facts, paid }) => [facts.self.work, paid])).toEqual([
      [10_000n, 124_545n],
      [20_000n, 116_906n],
    ])
  })

  test('without an assessment there is no difference to tell', () =>
    expect(year([known(6, 10_000n)]).settlement).toBeUndefined())

  test('less after tax than counted: the difference still comes', () => {
    const { settlement } = year([known(6, 10_000n), known(7, 20_000n)], { profit: 30_000n, tax: 6_000n })
    expect(settlement).toMatchObject({ backPayment: 6_000n, tooMuch: 0n })
    expect(settlement!.months.map(({ difference }) => difference)).toEqual([-2_000n, 8_000n])
  })

  test('the pot does not count: nothing to keep aside, and nothing too much afterwards', () => {
    const rule = policy({ reservedPotCounts: false })
    const list = [known(1, 122_504n, rule), known(2, 0n, rule)]
    expect(year(list).aside.amount).toBe(0n)
    const { settlement } = year(list, { profit: 122_504n, tax: 0n })
    expect(settlement).toMatchObject({ backPayment: 0n, tooMuch: 0n })
    expect(settlement!.steps).toMatchObject([{ kind: 'pot-left-out', facts: { left: 122_504n } }])
  })

  test('more than counted: too much was paid', () => {
    const { settlement } = year([known(1, 10_000n)], { profit: 15_000n, tax: 0n })
    expect(settlement).toMatchObject({ backPayment: 0n, tooMuch: 5_000n })
  })

  test('a month of which nothing is told is named, and in no sum', () => {
    const { months, missing, settlement } = year(
      [known(1, 10_000n), known(2, 90_000n, policy(), { told: undefined })],
      {
        profit: 10_000n,
        tax: 0n,
      },
    )
    expect([months.length, missing]).toEqual([1, ['2025-02-01']])
    expect(settlement).toMatchObject({ backPayment: 0n, tooMuch: 0n })
    expect(
      year([known(2, 1n, policy(), { told: undefined })], { profit: 0n, tax: 0n }).settlement,
    ).toBeUndefined()
  })

  test('each month by the policy of that month: a version that came later changes none before it', () => {
    const quarter = policy({ period: 'quarter' })
    const alone = year([known(1, 30_000n), known(2, 0n), known(3, 0n)])
    const { months } = year([
      known(1, 30_000n),
      known(2, 30_000n, quarter, { version: 2 }),
      known(3, 0n, quarter, { version: 2 }),
    ])
    expect(months[0]).toEqual(alone.months[0])
    expect(months.map(({ facts, version }) => [facts.self.work, version])).toEqual([
      [30_000n, 1],
      [15_000n, 2],
      [15_000n, 2],
    ])
  })
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
