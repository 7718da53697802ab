import { describe, expect, test } from 'vitest'
import { day } from '../../../values/day.ts'
import { exactNumber } from '../../../values/exact-number.ts'
import { standardParameters } from './standard-parameters.ts'
import { wiaAfter, wiaWageRelated, type WiaAfter } from './wia.ts'
import { wwFreeHours, wwMonth, wwStartPeriod, wwWithIncome, type WwMonth } from './ww.ts'

const parameters = standardParameters()
const august = day('2026-08-01')
const hours = (count: bigint) => ({ thousandths: count * 1000n })

describe('the WW', () => {
  test('hours from before stay free: the week ÷ 5 × 21.75', () => {
    const free = (perWeek: bigint) => {
      const outcome = wwFreeHours({ thousandths: perWeek }, august, parameters)
      return outcome.ok && outcome.value.free.thousandths
    }
    expect(free(10_000n)).toBe(43_500n)
    expect(free(7_500n)).toBe(32_625n)
    expect(free(333n)).toBe(1_449n)
  })

  test('in the start period 29 % less, whatever is earned', () => {
    expect(wwStartPeriod(123_456n, 999_999n, august, parameters)).toMatchObject({
      value: { benefit: 87_654n },
    })
  })

  const month: WwMonth = {
    on: august,
    benefit: 200_000n,
    dailyWage: 16_000n,
    hoursPerDay: hours(8n),
    hours: hours(40n),
  }
  const after = (more: Partial<WwMonth>) => {
    const outcome = wwMonth({ ...month, ...more }, parameters)
    if (!outcome.ok) return outcome.reason
    const { fictitiousIncome, offset, benefit, ends } = outcome.value
    return [fictitiousIncome, offset, benefit, ends]
  }

  test('hours count as wage: 70 % of it is taken off', () => {
    expect(after({})).toEqual([80_000n, 56_000n, 144_000n, false])
    expect(after({ hours: hours(0n) })).toEqual([0n, 0n, 200_000n, false])
  })

  test('it ends above 87.5 % of the monthly wage, not at it', () => {
    // 160.00 × 21.75 = 3,480.00; 87.5 % is 3,045.00, or 152.25 hours.
    expect(after({ hours: { thousandths: 152_250n } })).toEqual([304_500n, 213_150n, 0n, false])
    expect(after({ hours: { thousandths: 152_251n } })[3]).toBe(true)
  })

  test('with income: 75 % of the difference in two months, 70 % after, nothing above 87.5 %', () => {
    const left = (income: bigint, nth: number) => {
      const outcome = wwWithIncome(300_000n, income, nth, august, parameters)
      return outcome.ok && [outcome.value.benefit, outcome.value.ends]
    }
    expect(left(100_000n, 2)).toEqual([150_000n, false])
    expect(left(100_000n, 3)).toEqual([140_000n, false])
    expect(left(262_500n, 3)).toEqual([26_250n, false])
    expect(left(262_501n, 3)).toEqual([0n, true])
  })

  test('hours that cannot be', () => expect(after({ hoursPerDay: hours(0n) })).toBe('hours-impossible'))
})

describe('the WIA: wage-related', () => {
  const wages = { monthlyWage: 300_000n }
  const benefit = (month: number, more = {}) => {
    const outcome = wiaWageRelated({ ...wages, ...more }, 80_000n, month, august, parameters)
    return outcome.ok ? outcome.value.benefit : outcome.reason
  }

  test('75 % in the first two months, 70 % from the third', () => {
    expect([benefit(1), benefit(2), benefit(3)]).toEqual([165_000n, 165_000n, 154_000n])
  })

  test('a wage above the maximum: income counts in the same proportion', () => {
    expect(benefit(3, { dailyWage: { capped: 30_000n, uncapped: 40_000n } })).toBe(168_000n)
    expect(benefit(3, { dailyWage: { capped: 40_000n, uncapped: 30_000n } })).toBe('wia-wages-impossible')
  })

  test('never below nothing', () => {
    const outcome = wiaWageRelated(wages, 400_000n, 5, august, parameters)
    expect(outcome.ok && outcome.value.benefit).toBe(0n)
  })
})

describe('the WIA: after that', () => {
  const base: WiaAfter = {
    on: august,
    wages: { monthlyWage: 200_000n },
    income: 60_000n,
    remainingCapacity: 100_000n,
    disabilityPercent: exactNumber('50'),
  }
  const outcomeOf = (more: Partial<WiaAfter>) => {
    const outcome = wiaAfter({ ...base, ...more }, parameters)
    return outcome.ok ? [outcome.value.kind, outcome.value.benefit] : outcome.reason
  }

  test('between half and the whole of the capacity the supplement stays the same', () => {
    expect(outcomeOf({ income: 50_000n })).toEqual(['loonaanvulling', 70_000n])
    expect(outcomeOf({ income: 99_999n })).toEqual(['loonaanvulling', 70_000n])
  })

  test('from the whole capacity on it falls with income', () => {
    expect(outcomeOf({ income: 100_000n })).toEqual(['loonaanvulling', 70_000n])
    expect(outcomeOf({ income: 110_000n })).toEqual(['loonaanvulling', 63_000n])
  })

  test('below half: the follow-up benefit by class, of the minimum wage or a lower own wage', () => {
    const low = { income: 49_999n }
    expect(outcomeOf(low)).toEqual(['vervolg', 70_000n])
    expect(outcomeOf({ ...low, wages: { monthlyWage: 400_000n } })).toEqual(['vervolg', 81_795n])
    const share = (percent: string) =>
      outcomeOf({ ...low, wages: { monthlyWage: 400_000n }, disabilityPercent: exactNumber(percent) })[1]
    expect(['35', '44.9', '45', '55', '65', '79.99'].map((percent) => share(percent))).toEqual([
      65_436n,
      65_436n,
      81_795n,
      98_154n,
      118_603n,
      118_603n,
    ])
  })

  test('the floor of 61(5): not less than the follow-up benefit', () => {
    // 0.7 × (2,000 − 1,900) is 70; the class gives 35 % of 2,000.
    expect(outcomeOf({ remainingCapacity: 190_000n, income: 95_000n })).toEqual(['loonaanvulling', 70_000n])
    // and not more than 0.7 × (2,000 − 1,500)
    expect(outcomeOf({ remainingCapacity: 190_000n, income: 150_000n })).toEqual(['loonaanvulling', 35_000n])
  })

  test('from 80 % no income is asked', () => {
    expect(outcomeOf({ disabilityPercent: exactNumber('80'), income: 0n })).toEqual([
      'loonaanvulling',
      140_000n,
    ])
  })

  test('below 35 % there is none; without a minimum wage for that day no follow-up', () => {
    expect(outcomeOf({ disabilityPercent: exactNumber('34.9') })).toBe('wia-below-35')
    expect(outcomeOf({ on: day('2020-01-01'), income: 0n })).toBe('no-value-on-day')
    expect(outcomeOf({ on: day('2020-01-01'), income: 0n, minimumWage: 165_360n })).toEqual([
      'vervolg',
      57_876n,
    ])
  })
})
