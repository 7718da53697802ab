import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day } from '../../../values/day.ts'
import { sum } from '../../../values/money.ts'
import { grant, policy, single, working } from './benefit-examples.fixture.ts'
import { monthBenefit, type MonthFacts } from './month.ts'
import type { Policy } from './policy.ts'
import { settleYear, type ProvisionalMonth } from './settlement.ts'
import { standardParameters } from './standard-parameters.ts'

const parameters = standardParameters()

function provisional(month: number, work: bigint, rule: Policy, monthsUsed = 9): ProvisionalMonth {
  const on = day(`2025-${String(month).padStart(2, '0')}-01`)
  const facts: MonthFacts = { on, household: single(), self: working(work, grant('work', monthsUsed)) }
  const benefit = monthBenefit(facts, { policy: rule, phase: 'provisional' }, parameters)
  if (!benefit.ok) throw new Error(benefit.reason)
  return { facts, policy: rule, paid: benefit.value.benefit }
}

describe('a year settled', () => {
  test('each month again by the norm of that month', () => {
    const months = [6, 7].map((month) => provisional(month, 30_000n, policy()))
    const settled = settleYear(months, { profit: 50_000n, tax: 0n }, parameters)
    if (!settled.ok) throw new Error(settled.reason)
    expect(
      settled.value.months.map(({ definitive, difference }) => [
        definitive.norm,
        definitive.work,
        difference,
      ]),
    ).toEqual([
      [134_545n, 25_000n, 5_000n],
      [136_906n, 25_000n, 5_000n],
    ])
    expect([settled.value.backPayment, settled.value.tooMuch]).toEqual([10_000n, 0n])
  })

  test('more than was told: too much was paid', () => {
    const months = [1, 2, 3].map((month) => provisional(month, 10_000n, policy()))
    const settled = settleYear(months, { workIncomePerMonth: [10_000n, 40_000n, 0n] }, parameters)
    expect(settled.ok && [settled.value.backPayment, settled.value.tooMuch]).toEqual([0n, 20_000n])
  })

  test('an exemption that waits for the settlement is given in it', () => {
    const rule = policy({ exemptionStart: 'settlement' })
    const months = [1, 2].map((month, i) => provisional(month, 40_000n, rule, i))
    const settled = settleYear(months, { profit: 80_000n, tax: 0n }, parameters)
    expect(settled.ok && settled.value.backPayment).toBe(20_000n)
  })

  test('months that do not fit together', () => {
    const [january, february] = [1, 2].map((month) => provisional(month, 0n, policy()))
    const reason = (months: ProvisionalMonth[], perMonth: bigint[]) => {
      const settled = settleYear(months, { workIncomePerMonth: perMonth }, parameters)
      return settled.ok ? 'fits' : settled.reason
    }
    expect(reason([january!, february!], [0n, 0n])).toBe('fits')
    expect(reason([january!, february!], [0n])).toBe('months-do-not-fit')
    expect(reason([february!, january!], [0n, 0n])).toBe('months-do-not-fit')
  })

  test('the differences add up, and the same figures change nothing', () => {
    const incomes = fc.array(fc.bigInt({ min: 0n, max: 250_000n }), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(incomes, incomes, (told, real) => {
        const months = told.map((work, i) => provisional(i + 1, work, policy()))
        const same = settleYear(months, { workIncomePerMonth: told }, parameters)
        expect(same.ok && same.value.months.every(({ difference }) => difference === 0n)).toBe(true)
        const settled = settleYear(months, { profit: sum(real), tax: 0n }, parameters)
        if (!settled.ok) throw new Error(settled.reason)
        const { backPayment, tooMuch } = settled.value
        expect(backPayment - tooMuch).toBe(sum(settled.value.months.map(({ difference }) => difference)))
        expect(sum(settled.value.months.map(({ definitive }) => definitive.work))).toBe(sum(real))
      }),
    )
  })
})
