import { describe, expect, test } from 'vitest'
import { day } from '../../../values/day.ts'
import { sum } from '../../../values/money.ts'
import { policyWithoutAgreement, type Policy } from '../engine/policy.ts'
import { standardParameters } from '../engine/standard-parameters.ts'
import { exampleMonth, exampleMonths, monthsToSee, type ExampledMonth } from './example-month.ts'

const on = day('2026-02-10')
const monthly: Policy = { ...policyWithoutAgreement(day('2026-01-01')), reservedPotCounts: false }
const quarterly: Policy = { ...monthly, period: 'quarter' }
const parameters = standardParameters()

function reckoned(policy: Policy, count: number): readonly ExampledMonth[] {
  const months = exampleMonths(policy, on, count, parameters)
  if (!months.ok) throw new Error(months.reason)
  return months.value
}

describe('an example shows the rhythm of a policy', () => {
  test('as many months as the slowest of the two looks at', () => {
    expect(monthsToSee([monthly, monthly])).toBe(1)
    expect(monthsToSee([monthly, quarterly])).toBe(3)
    expect(monthsToSee([{ ...monthly, period: 'year' }, quarterly])).toBe(12)
  })
  test('by the month: only the month of the invoice counts', () => {
    expect(reckoned(monthly, 3).map(({ on: month, counted, kept }) => [month, counted, kept])).toEqual([
      ['2026-01-01', 5_000n, 1_250n],
      ['2026-02-01', 0n, 0n],
      ['2026-03-01', 0n, 0n],
    ])
  })
  test('by three months: the same in all, a third in each', () => {
    const months = reckoned(quarterly, 3)
    expect(sum(months.map(({ counted }) => counted))).toBe(5_000n)
    expect(months.every(({ benefit, without }) => benefit < without)).toBe(true)
  })
  test('of one month it says what the ladder beside it says', () => {
    const [month] = reckoned(monthly, 1)
    const effect = exampleMonth(monthly, on, parameters)
    expect(month?.on).toBe('2026-02-01')
    expect(effect.ok && effect.value.benefitAfter).toBe(month?.benefit)
    expect(effect.ok && effect.value.benefitBefore).toBe(month?.without)
  })
})
