import { describe, expect, test } from 'vitest'
import { day } from '../../../values/day.ts'
import { grant } from './benefit-examples.fixture.ts'
import type { ExemptionGrant } from './exemption-grant.ts'
import { exempted, type ExemptionQuestion } from './exemption.ts'
import { standardParameters } from './standard-parameters.ts'

const parameters = standardParameters()

type Asked = Partial<Omit<ExemptionQuestion, 'on'>> & { on?: string }

/** The cents that are left out, or why nothing is. */
function left(own: ExemptionGrant | undefined, { on = '2026-03-01', ...more }: Asked = {}): bigint | string {
  const outcome = exempted(
    {
      on: day(on),
      who: 'self',
      adult: { group: '21-aow', years: 41 },
      form: 'single',
      work: 60_000n,
      workFrom: 'self-employment',
      rulesOf2027: false,
      ...(own ? { grant: own } : {}),
      ...more,
    },
    parameters,
  )
  if (!outcome.ok) return outcome.reason
  const { step, exempt } = outcome.value
  return step.kind === 'exempt-none' ? step.facts.why : exempt
}

describe('six months of 25 % (31(2)n)', () => {
  test('a quarter, up to the maximum of the month', () => {
    expect(left(grant('work'))).toBe(15_000n)
    expect(left(grant('work'), { work: 114_000n })).toBe(28_500n)
    expect(left(grant('work'), { work: 114_001n })).toBe(28_500n)
    expect(left(grant('work'), { work: 200_000n, on: '2024-08-01' })).toBe(26_900n)
    expect(left(grant('work'), { work: 200_000n, on: '2022-07-01' })).toBe(22_600n)
    expect(left(grant('work'), { work: 3n })).toBe(1n)
  })

  test('the sixth month is the last', () => {
    expect(left(grant('work', 5))).toBe(15_000n)
    expect(left(grant('work', 6))).toBe('months-used')
  })

  test('not under 27, save in the months when that was allowed', () => {
    const young = { adult: { group: '21-aow', years: 26 } } as const
    expect(left(grant('work'), young)).toBe('under-27')
    expect(left(grant('work'), { adult: { group: '21-aow', years: 27 } })).toBe(15_000n)
    expect(left(grant('work'), { ...young, on: '2020-12-01', work: 100_000n })).toBe(22_000n)
    expect(left(grant('work'), { ...young, on: '2020-10-01' })).toBe('under-27')
    expect(left(grant('work'), { ...young, on: '2021-07-01' })).toBe('under-27')
    // Without an age we follow the municipality, which has looked at it.
    expect(left(grant('work'), { adult: { group: '21-aow' } })).toBe(15_000n)
  })

  test('from pension age on without end', () => {
    expect(left(grant('work', 40), { adult: { group: 'aow', years: 70 } })).toBe(15_000n)
    expect(left(grant('pension-age', 40), { adult: { group: 'aow' } })).toBe(15_000n)
    expect(left(grant('pension-age'))).toBe('from-pension-age')
  })

  test('a month whose maximum we do not have is refused, not guessed', () => {
    expect(left(grant('work'), { on: '2016-03-01' })).toBe('no-value-on-day')
  })

  test('nothing without a decision, outside it, or without income', () => {
    expect(left(undefined)).toBe('not-granted')
    expect(left(grant('work', 0, { from: day('2026-04-01') }))).toBe('decision-not-now')
    expect(left(grant('work', 0, { until: day('2026-02-28') }))).toBe('decision-not-now')
    // Both days of a decision count.
    const first = { from: day('2026-03-01'), until: day('2026-03-01') }
    expect(left(grant('work', 0, first), { on: '2026-03-01' })).toBe(15_000n)
    expect(left(grant('work'), { work: 0n })).toBe('no-income')
  })
})

describe('single parents (31(2)r)', () => {
  const parent = { form: 'single-parent' } as const

  test('an eighth, up to its own maximum, for thirty months', () => {
    expect(left(grant('single-parent', 29), parent)).toBe(7_500n)
    expect(left(grant('single-parent', 30), parent)).toBe('months-used')
    expect(left(grant('single-parent'), { ...parent, work: 150_000n })).toBe(17_766n)
    expect(left(grant('single-parent'), { ...parent, work: 150_000n, on: '2024-01-01' })).toBe(16_473n)
  })

  test('only alone, with a child under 12, after the six months', () => {
    expect(left(grant('single-parent'))).toBe('not-single-parent')
    expect(left(grant('single-parent', 0, { youngestChildYears: 11 }), parent)).toBe(7_500n)
    expect(left(grant('single-parent', 0, { youngestChildYears: 12 }), parent)).toBe('child-too-old')
    expect(left(grant('single-parent', 0, { workMonthsUsedUp: false }), parent)).toBe(
      'first-the-other-months',
    )
    expect(left(grant('single-parent'), { ...parent, adult: { group: '21-aow', years: 26 } })).toBe(
      'under-27',
    )
  })
})

describe('fewer hours for medical reasons (31(2)y) and a wage subsidy (z, aa)', () => {
  test('15 %, at any age, without end', () => {
    expect(left(grant('medical', 99), { adult: { group: '21-aow', years: 22 } })).toBe(9_000n)
    expect(left(grant('medical'), { work: 150_000n })).toBe(18_019n)
    expect(left(grant('medical'), { work: 150_000n, on: '2025-03-01' })).toBe(17_304n)
    expect(left(grant('medical'), { work: 150_000n, on: '2015-03-01' })).toBe(12_400n)
  })

  test('with a wage subsidy only in employment: twelve months, and after that as long as more is impossible', () => {
    const employed = { workFrom: 'employment' } as const
    expect(left(grant('subsidised'))).toBe('only-employment')
    expect(left(grant('subsidised', 11), employed)).toBe(9_000n)
    expect(left(grant('subsidised', 12), employed)).toBe('months-used')
    expect(left(grant('subsidised-after', 50), employed)).toBe(9_000n)
    expect(left(grant('subsidised'), { ...employed, on: '2022-12-01' })).toBe('no-value-on-day')
  })
})

describe('the rules announced for 2027 (34a)', () => {
  const in2027 = { on: '2027-02-01', work: 200_000n }

  test('15 % without maximum and without age bar, twelve months', () => {
    expect(left(grant('work-2027'), { ...in2027, adult: { group: '21-aow', years: 23 } })).toBe(30_000n)
    expect(left(grant('work-2027', 11), in2027)).toBe(30_000n)
    expect(left(grant('work-2027', 12), in2027)).toBe('months-used')
    expect(left(grant('work-2027-longer', 20), in2027)).toBe(30_000n)
    expect(left(grant('work-2027'), { ...in2027, adult: { group: 'aow' } })).toBe('until-pension-age')
  })

  test('fewer hours and pension age go on under them by themselves; the other letters end', () => {
    expect(left(grant('medical', 99), in2027)).toBe(30_000n)
    expect(left(grant('pension-age'), { ...in2027, adult: { group: 'aow' } })).toBe(22_600n)
    expect(left(grant('work'), in2027)).toBe('rules-change-2027')
    expect(left(grant('single-parent'), { ...in2027, form: 'single-parent' })).toBe('rules-change-2027')
  })

  test('in 2026 only where the municipality works by them already; before 2026 nowhere', () => {
    expect(left(grant('work-2027'), { work: 200_000n })).toBe('not-in-force-yet')
    expect(left(grant('work-2027'), { work: 200_000n, rulesOf2027: true })).toBe(30_000n)
    expect(left(grant('work-2027'), { on: '2025-12-01', rulesOf2027: true })).toBe('not-in-force-yet')
  })

  test('are marked as announced', () => {
    const question = {
      on: day('2027-02-01'),
      who: 'self',
      form: 'single',
      work: 100n,
      rulesOf2027: false,
    } as const
    const adult = { group: '21-aow' } as const
    const outcome = exempted(
      { ...question, adult, workFrom: 'employment', grant: grant('work-2027') },
      parameters,
    )
    expect(outcome.ok && outcome.value.step.certainty).toBe('announced')
    expect(outcome.ok && outcome.value.step.article).toBe('PW 34a(1)a')
  })
})

test('a maximum that is probably out of date is marked as not confirmed', () => {
  const question = { on: day('2026-07-01'), who: 'self', form: 'single', rulesOf2027: false } as const
  const adult = { group: '21-aow' } as const
  const at = (on: string) => {
    const outcome = exempted(
      { ...question, on: day(on), adult, work: 10_000n, workFrom: 'employment', grant: grant('work') },
      parameters,
    )
    return outcome.ok && outcome.value.step.certainty
  }
  expect(at('2026-06-01')).toBe('by-municipality')
  expect(at('2026-07-01')).toBe('not-confirmed')
})
