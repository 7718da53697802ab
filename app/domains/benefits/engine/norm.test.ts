import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day } from '../../../values/day.ts'
import { aged, couple, single } from './benefit-examples.fixture.ts'
import { anyHousehold, anyMonth } from './benefit-arbitraries.fixture.ts'
import { costSharersOf, type Household } from './household.ts'
import { normOf } from './norm.ts'
import { raisedNorm } from './raised-norm.ts'
import { standardParameters } from './standard-parameters.ts'

const parameters = standardParameters()

function normIn(month: string, household: Household): bigint | string {
  const norm = normOf(household, day(`${month}-01`), parameters)
  return norm.ok ? norm.value.norm : norm.reason
}

describe('the norm stands in the law for each household', () => {
  test.each<[string, string, Household, bigint]>([
    ['alone', '2026-07', single(), 141_946n],
    ['alone with children, the same', '2026-07', single({ form: 'single-parent' }), 141_946n],
    ['alone under 21', '2026-07', single({ self: { group: '18-20' } }), 35_042n],
    ['alone with state pension', '2025-07', single({ self: { group: 'aow' } }), 153_021n],
    ['together', '2026-07', couple(), 202_779n],
    ['together with state pension', '2024-07', aged('aow', 'aow'), 197_664n],
    ['one with state pension, one without', '2024-07', aged('21-aow', 'aow'), 197_664n],
    ['both under 21', '2025-07', aged('18-20', '18-20'), 67_596n],
    ['both under 21 with children', '2025-07', aged('18-20', '18-20', { hasChildren: true }), 106_712n],
    ['one under 21', '2025-07', aged('18-20', '21-aow'), 131_588n],
    ['one under 21, the other with state pension', '2025-07', aged('aow', '18-20'), 131_588n],
    ['one under 21 with children', '2025-07', aged('21-aow', '18-20', { hasChildren: true }), 170_704n],
    ['in an institution, with its supplement', '2026-01', single({ place: 'institution' }), 49_076n],
    ['together in an institution', '2025-07', couple({ place: 'institution' }), 77_529n],
    ['one of two in an institution', '2026-01', couple({ place: 'one-in-institution' }), 189_226n],
  ])('%s, %s', (_, month, household, norm) => expect(normIn(month, household)).toBe(norm))

  test('a half year ends with its last day', () => {
    expect(normIn('2026-06', single())).toBe(140_150n)
    expect(normIn('2026-07', single())).toBe(141_946n)
  })

  test('before 2015 there is no answer', () => expect(normIn('2014-12', single())).toBe('no-value-on-day'))
})

describe('who shares the costs of a home gets a lower norm', () => {
  test.each([
    [1, 101_390n],
    [2, 87_871n],
    [3, 81_112n],
    [4, 77_056n],
  ])('alone with %s others: 50, 43⅓, 40 and 38 %% of the norm for two', (costSharers, norm) =>
    expect(normIn('2026-08', single({ costSharers }))).toBe(norm),
  )

  test('a couple gets the sum of two shares, each by the age of that one', () => {
    expect(normIn('2026-08', couple({ costSharers: 1 }))).toBe(2n * 87_871n)
    // 130 % ÷ 3 of 2,027.79 and of 2,176.10
    expect(normIn('2026-08', aged('21-aow', 'aow', { costSharers: 1 }))).toBe(94_298n + 94_298n)
  })

  test('under 21 nothing is shared', () => {
    expect(normIn('2026-08', single({ self: { group: '18-20' }, costSharers: 3 }))).toBe(35_042n)
  })

  test('one under 21: a fixed amount and the share of the other', () => {
    expect(normIn('2026-08', aged('18-20', '21-aow', { costSharers: 1 }))).toBe(35_042n + 101_390n)
    expect(normIn('2026-08', aged('18-20', '21-aow', { costSharers: 1, hasChildren: true }))).toBe(
      75_598n + 101_390n,
    )
  })

  test.each([
    ['26 years old in 2026', '2026-08-01', [{ years: 26 }], 0],
    ['27 in 2026', '2026-08-01', [{ years: 27 }], 1],
    ['22 in 2022, when the age was 21', '2022-12-01', [{ years: 22 }], 1],
    ['22 a month later', '2023-01-01', [{ years: 22 }], 0],
    ['a student', '2026-08-01', [{ years: 30, student: true }], 0],
    ['a tenant with a contract', '2026-08-01', [{ years: 30, commercialContract: true }], 0],
    [
      'a brother with a contract',
      '2026-08-01',
      [{ years: 30, commercialContract: true, closeRelative: true }],
      1,
    ],
  ])('%s', (_, on, housemates, count) =>
    expect(costSharersOf(housemates, day(on), parameters)).toEqual({ ok: true, value: count }),
  )
})

describe('a partner without right', () => {
  const withoutRight = couple({ spouse: { group: 'aow', hasRight: false } })

  test('half of what a couple of the own age gets; in 2015 the norm of a single person', () => {
    expect(normIn('2026-08', withoutRight)).toBe(101_390n)
    expect(normIn('2015-03', withoutRight)).toBe(96_083n)
  })

  test('with a housemate the own share, the partner counted in', () => {
    expect(normIn('2026-08', couple({ spouse: { group: '21-aow', hasRight: false }, costSharers: 1 }))).toBe(
      87_871n,
    )
  })
})

describe('the raise for who cannot ask the parents', () => {
  const raised = (household: Household, young: 1 | 2, on: string) => {
    const norm = raisedNorm(household, young, day(on), parameters)
    return norm.ok ? [norm.value.base, norm.value.supplement, norm.value.norm] : norm.reason
  }

  test('a fixed amount since 2026', () => {
    expect(raised(single({ self: { group: '18-20' } }), 1, '2026-07-01')).toEqual([
      35_042n,
      76_224n,
      111_266n,
    ])
  })

  test('only for who is under 21', () => {
    expect(raised(single(), 1, '2026-07-01')).toEqual([141_946n, 0n, 141_946n])
    expect(raised(aged('21-aow', '18-20'), 2, '2026-07-01')).toEqual([136_432n, 66_347n, 202_779n])
  })

  test('never above the norm from 21 on', () => {
    expect(raised(aged('18-20', '18-20', { hasChildren: true }), 2, '2026-01-01')).toEqual([
      109_241n,
      90_972n,
      200_213n,
    ])
  })

  test('before 2026 it was for the municipality: nothing is added and that is said', () => {
    const norm = raisedNorm(single({ self: { group: '18-20' } }), 1, day('2025-12-01'), parameters)
    expect(norm.ok && [norm.value.supplement, norm.value.steps.at(-1)!.kind]).toEqual([
      0n,
      'norm-raise-elsewhere',
    ])
  })
})

describe('for any household in any month', () => {
  test('there is a norm, or a plain refusal: never a throw, never nothing, never a norm below zero', () => {
    fc.assert(
      fc.property(anyHousehold, anyMonth, (household, on) => {
        const norm = normOf(household, on, parameters)
        if (norm.ok) {
          expect(norm.value.norm > 0n).toBe(true)
          expect(norm.value.steps.at(-1)!.amount).toBe(norm.value.norm)
        } else expect(['no-value-on-day', 'household-impossible']).toContain(norm.reason)
      }),
    )
  })

  test('since 2018 a household at home always has one, before that all but a few young couples', () => {
    fc.assert(
      fc.property(anyHousehold, anyMonth, (household, on) => {
        fc.pre(on >= '2018-07-01' && household.place === 'home')
        expect(normOf(household, on, parameters).ok).toBe(true)
      }),
    )
  })

  test('one more who shares never raises the norm of somebody', () => {
    fc.assert(
      fc.property(anyHousehold, anyMonth, fc.integer({ min: 1, max: 8 }), (household, on, costSharers) => {
        fc.pre(household.place === 'home')
        const [few, more] = [costSharers, costSharers + 1].map((count) =>
          normOf({ ...household, costSharers: count }, on, parameters),
        )
        if (few?.ok && more?.ok) expect(more.value.norm <= few.value.norm).toBe(true)
      }),
    )
  })
})
