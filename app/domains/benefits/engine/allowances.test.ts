import { describe, expect, test } from 'vitest'
import { day } from '../../../values/day.ts'
import { exactNumber } from '../../../values/exact-number.ts'
import { assetsOf, giftsOfYear, premiumOfYear, publishedSplit, volunteerOfMonth } from './allowances.ts'
import { couple, single } from './benefit-examples.fixture.ts'
import { standardParameters } from './standard-parameters.ts'

const parameters = standardParameters()
const may = day('2026-05-01')

describe('gifts in a calendar year', () => {
  const gifts = (given: bigint, on = may) => {
    const outcome = giftsOfYear(given, on, parameters)
    return outcome.ok ? [outcome.value.free, outcome.value.toJudge] : outcome.reason
  }

  test('up to 1,200 is free; above it the municipality judges', () => {
    expect(gifts(120_000n)).toEqual([120_000n, 0n])
    expect(gifts(120_001n)).toEqual([120_000n, 1n])
  })

  test('before 2026 there was no limit in the law', () =>
    expect(gifts(1n, day('2025-12-01'))).toBe('no-value-on-day'))
})

describe('a premium and a volunteer', () => {
  const adult = { group: '21-aow', years: 41 } as const
  const young = { group: '21-aow', years: 26 } as const
  const free = (outcome: ReturnType<typeof premiumOfYear>) => outcome.ok && outcome.value.free

  test('a premium up to its maximum, not under 27 unless with a wage subsidy', () => {
    expect(free(premiumOfYear(400_000n, adult, may, parameters))).toBe(339_800n)
    expect(free(premiumOfYear(100_000n, young, may, parameters))).toBe(0n)
    expect(free(premiumOfYear(100_000n, { ...young, wageSubsidy: true }, may, parameters))).toBe(100_000n)
  })

  test('expenses of a volunteer up to a maximum a month and a year', () => {
    expect(free(volunteerOfMonth(25_000n, 0n, adult, may, parameters))).toBe(22_000n)
    expect(free(volunteerOfMonth(22_000n, 210_000n, adult, may, parameters))).toBe(10_000n)
    expect(free(volunteerOfMonth(22_000n, 230_000n, adult, may, parameters))).toBe(0n)
    expect(free(volunteerOfMonth(10_000n, 0n, young, may, parameters))).toBe(0n)
    expect(free(volunteerOfMonth(10_000n, 0n, young, day('2021-01-01'), parameters))).toBe(10_000n)
  })
})

test('assets are told against the limit, and only the municipality values them', () => {
  const above = assetsOf(single(), 812_345n, may, parameters)
  expect(above.ok && [above.value.limit, above.value.above]).toEqual([800_000n, 12_345n])
  const below = assetsOf(couple(), 1_600_000n, may, parameters)
  expect(below.ok && [below.value.above, below.value.step.certainty]).toEqual([0n, 'by-municipality'])
})

test('a published table rounds each line by itself, so that together they can miss a cent', () => {
  // Stcrt. 2021: 1,078.70 is printed as 1,024.77 and 53.94.
  expect(publishedSplit(107_870n, exactNumber('5'))).toMatchObject({
    withoutHoliday: 102_477n,
    holiday: 5_394n,
  })
})
