import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day } from '../../../values/day.ts'
import { sum } from '../../../values/money.ts'
import {
  anyAdultMonth,
  anyHousehold,
  anyMonth,
  anyPolicy,
  recentMonth,
} from './benefit-arbitraries.fixture.ts'
import { couple, grant, provisional, single, working } from './benefit-examples.fixture.ts'
import { monthBenefit, type MonthFacts } from './month.ts'
import type { Policy } from './policy.ts'
import { standardParameters } from './standard-parameters.ts'

const parameters = standardParameters()
const march = day('2026-03-01')

function reckoned(facts: Omit<MonthFacts, 'on'> & { on?: MonthFacts['on'] }, more: Partial<Policy> = {}) {
  const month = monthBenefit({ on: march, ...facts }, provisional(more), parameters)
  if (!month.ok) throw new Error(month.reason)
  return month.value
}

describe('a month of bijstand', () => {
  test('the norm less what counts, and its holiday allowance apart', () => {
    const month = reckoned({ household: single(), self: working(40_000n, grant('work')) })
    expect(month).toMatchObject({
      norm: 140_150n,
      income: 40_000n,
      exempt: 10_000n,
      counted: 30_000n,
      benefit: 110_150n,
      withoutHoliday: 104_642n,
      holiday: 5_508n,
      certainty: 'by-municipality',
    })
    expect(month.steps.map(({ kind }) => kind)).toEqual([
      'norm',
      'income',
      'exempt',
      'counted',
      'benefit',
      'holiday',
    ])
  })

  test('more than the norm leaves nothing, a loss takes nothing', () => {
    expect(reckoned({ household: single(), self: working(200_000n) }).benefit).toBe(0n)
    expect(reckoned({ household: single(), self: working(-80_000n) })).toMatchObject({
      counted: 0n,
      benefit: 140_150n,
    })
  })

  test('each partner has an own exemption; other income has none', () => {
    const month = reckoned({
      household: couple(),
      self: { ...working(40_000n, grant('work')), other: 10_000n },
      spouse: working(20_000n, grant('work')),
    })
    expect(month).toMatchObject({ norm: 200_213n, income: 70_000n, exempt: 15_000n, counted: 55_000n })
  })

  test('of a partner without right only what passes the norm for two counts', () => {
    const household = couple({ spouse: { group: '21-aow', hasRight: false } })
    // 1,001.07 for the member; 2,002.13 for two: the partner may earn the other half.
    expect(reckoned({ household, self: working(0n), spouse: working(100_106n) })).toMatchObject({
      norm: 100_107n,
      counted: 0n,
    })
    expect(reckoned({ household, self: working(0n), spouse: working(120_000n) })).toMatchObject({
      counted: 19_894n,
      benefit: 80_213n,
    })
  })

  test('a norm that the municipality lowered is taken as it is', () => {
    const month = reckoned({ household: single(), self: working(0n), normDecided: 112_120n })
    expect(month.benefit).toBe(112_120n)
    expect(month.certainty).toBe('by-municipality')
  })

  test('the raise under 21 is in the norm when the parents cannot help', () => {
    const household = single({ self: { group: '18-20', years: 20 } })
    expect(reckoned({ household, self: working(0n), parentsCannotPay: 1 }).benefit).toBe(109_244n)
  })
})

describe("the municipality's policy", () => {
  const facts = { household: single(), self: working(40_033n, grant('work')) }

  test('may leave out nothing of a business, or only when the year is settled', () => {
    expect(reckoned(facts, { exemptionAllowedForSelfEmployed: false }).exempt).toBe(0n)
    expect(reckoned(facts, { exemptionStart: 'settlement' }).exempt).toBe(0n)
    const rules = { ...provisional({ exemptionStart: 'settlement' }), phase: 'settlement' as const }
    const settled = monthBenefit({ on: march, ...facts }, rules, parameters)
    expect(settled.ok && settled.value.exempt).toBe(10_008n)
  })

  test('does not touch the exemption of employment', () => {
    const self = { ...facts.self, workFrom: 'employment' as const }
    expect(reckoned({ ...facts, self }, { exemptionAllowedForSelfEmployed: false }).exempt).toBe(10_008n)
  })

  test('rounds the income that counts, and says the share that is holiday allowance', () => {
    expect(reckoned(facts, { roundingRule: 'euro-down' }).counted).toBe(30_000n)
    expect(reckoned({ ...facts, self: working(30_050n) }, { roundingRule: 'euro' }).counted).toBe(30_100n)
    expect(reckoned({ ...facts, self: working(0n) }, { holidayBasisPoints: 480 }).holiday).toBe(6_727n)
  })
})

describe('for any household, income and policy', () => {
  const anyFacts = fc.record({
    on: anyMonth,
    household: anyHousehold,
    self: anyAdultMonth,
    spouse: anyAdultMonth,
  })

  test('the benefit is never negative and never above the norm, and its parts add up', () => {
    fc.assert(
      fc.property(anyFacts, anyPolicy, (facts, policy) => {
        const month = monthBenefit(facts, { policy, phase: 'provisional' }, parameters)
        if (!month.ok) return
        const { benefit, norm, withoutHoliday, holiday, exempt, income } = month.value
        expect(benefit >= 0n && benefit <= norm).toBe(true)
        expect(sum([withoutHoliday, holiday])).toBe(benefit)
        expect(exempt >= 0n && exempt <= income).toBe(true)
      }),
      { numRuns: 1_000 },
    )
  })

  test('more income never gives more benefit in a month, nor takes more than itself', () => {
    const more = fc.bigInt({ min: 1n, max: 90_000n })
    const recent = fc.record({
      on: recentMonth,
      household: anyHousehold,
      self: anyAdultMonth,
      spouse: anyAdultMonth,
    })
    fc.assert(
      fc.property(recent, anyPolicy, more, (facts, policy, extra) => {
        const rules = { policy: { ...policy, roundingRule: 'cent' as const }, phase: 'provisional' as const }
        const before = monthBenefit(facts, rules, parameters)
        const self = { ...facts.self, work: facts.self.work + extra }
        const after = monthBenefit({ ...facts, self }, rules, parameters)
        if (!before.ok || !after.ok) return
        const less = before.value.benefit - after.value.benefit
        expect(less >= 0n && less <= extra).toBe(true)
      }),
      { numRuns: 1_000 },
    )
  })
})
