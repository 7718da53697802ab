import { describe, expect, test } from 'vitest'
import { grant, policy, working } from '../engine/benefit-examples.fixture.ts'
import type { Policy } from '../engine/policy.ts'
import { known, settledOver, year } from './settled-year.fixture.ts'

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

describe('a municipality that settles at the end of the year', () => {
  const atEnd = policy({ settlementTrigger: 'year-end', exemptionStart: 'settlement' })
  const self = working(0n, grant('work'))
  const exempted = (month: number, rule: Policy = atEnd) => {
    const one = known(month, 40_000n, rule)
    return { ...one, told: { facts: { ...one.told!.facts, self } } }
  }
  const over = { isOver: true, tax: undefined }

  test('does so without an assessment, from what counted: what may be kept comes then', () => {
    const { settlesBy, settlement } = settledOver([exempted(1), exempted(2)], over)
    expect([settlesBy, settlement]).toMatchObject(['own-figures', { backPayment: 20_000n, tooMuch: 0n }])
    expect(settlement!.months.map(({ definitive }) => definitive.work)).toEqual([40_000n, 40_000n])
  })

  test('not before the year is over, though it says that it will', () =>
    expect(settledOver([exempted(1)], { ...over, isOver: false })).toMatchObject({
      settlesBy: 'own-figures',
      settlement: undefined,
    }))

  test('an assessment that is told anyway says more than the figures of the co-op', () => {
    const tax = { profit: 30_000n, tax: 0n }
    const { settlesBy, settlement } = settledOver([exempted(1)], { isOver: true, tax })
    expect([settlesBy, settlement!.months[0]!.definitive.work]).toEqual(['assessment', 30_000n])
  })

  test('only when it was agreed for all months: else the year waits for the assessment', () => {
    const { settlesBy, settlement } = settledOver([exempted(1), exempted(2, policy())], over)
    expect([settlesBy, settlement]).toEqual(['assessment', undefined])
    expect(settledOver([], over)).toMatchObject({ settlesBy: 'assessment', settlement: undefined })
  })
})
