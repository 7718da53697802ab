import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day } from '../../../values/day.ts'
import { checkPolicy, policyWithoutAgreement } from '../engine/policy.ts'
import { anyAgreedPolicy } from './policy-arbitraries.fixture.ts'
import { afterPressing, costsOf, readPolicyForm, typedOf, type Typed } from './policy-form.ts'
import { readPolicy, storePolicy } from './policy-stored.ts'

const start = typedOf(policyWithoutAgreement(day('2026-01-01')), 'nl')

function wrongIn(more: Typed) {
  const read = readPolicyForm({ ...start, ...more })
  return read.ok ? {} : read.errors
}

describe('a policy goes round whole', () => {
  test('into the table and back', () => {
    fc.assert(
      fc.property(anyAgreedPolicy, (policy) => {
        expect(checkPolicy(policy)).toEqual([])
        const { validFrom, validTo } = policy
        const json = JSON.parse(JSON.stringify(storePolicy(policy))) as unknown
        expect(readPolicy(json, { validFrom, ...(validTo === undefined ? {} : { validTo }) })).toEqual(policy)
      }),
    )
  })

  test.each(['nl', 'en'] as const)('into the form and back, in %s', (language) => {
    fc.assert(
      fc.property(anyAgreedPolicy, (policy) => {
        expect(readPolicyForm(typedOf(policy, language))).toEqual({ ok: true, policy })
      }),
    )
  })

  test('half a policy is no policy: it is never reckoned with', () => {
    const { period: _period, ...half } = storePolicy(policyWithoutAgreement(day('2026-01-01')))
    expect(() => readPolicy(half, { validFrom: day('2026-01-01') })).toThrow()
  })
})

describe('what is wrong stands beside its field', () => {
  test.each<[string, Typed, Record<string, string>]>([
    ['no first day', { validFromDay: '', validFromMonth: '', validFromYear: '' }, { validFrom: 'required' }],
    [
      'a day that does not exist',
      { validFromDay: '31', validFromMonth: '2' },
      { validFrom: 'day-unreadable' },
    ],
    [
      'a last day before the first',
      { validToDay: '31', validToMonth: '12', validToYear: '2025' },
      { validTo: 'policy-ends-before-it-starts' },
    ],
    [
      'a share for tax without the share',
      { provisionalBasis: 'less-flat-tax' },
      { flatTax: 'policy-flat-tax-missing' },
    ],
    ['more than everything', { flatTax: '101' }, { flatTax: 'percentage-unreadable' }],
    [
      'more hours than a year has',
      { maxHoursPerYear: '9000' },
      { maxHoursPerYear: 'policy-hours-impossible' },
    ],
    ['hours in words', { maxHoursPerYear: 'veel' }, { maxHoursPerYear: 'quantity-unreadable' }],
    ['a choice that is none', { period: 'week' }, { period: 'choose' }],
    ['nothing chosen', { permissionRequired: '' }, { permissionRequired: 'choose' }],
    ['a highest amount that is missing', { 'costs.0.per': 'year' }, { 'costs.0.cap': 'required' }],
    [
      'less than nothing',
      { 'costs.0.per': 'year', 'costs.0.cap': '-3' },
      { 'costs.0.cap': 'amount-unreadable' },
    ],
    ['no kind', { 'costs.0.kind': '' }, { 'costs.0.kind': 'choose' }],
    [
      'a kind that the books do not know',
      { 'costs.0.kind': 'Telefoon' },
      { 'costs.0.kind': 'policy-cost-not-reckoned' },
    ],
    [
      'the same costs twice',
      { 'costs.1.kind': '*', 'costs.1.allowed': 'no', 'costs.1.per': 'none' },
      { 'costs.1.kind': 'policy-category-twice' },
    ],
  ])('%s', (_, typed, errors) => expect(wrongIn(typed)).toEqual(errors))

  test('whatever is typed, it answers', () => {
    const field = fc.constantFrom(...Object.keys(start), 'costs.7.kind', 'costs.7.cap')
    fc.assert(
      fc.property(fc.array(fc.tuple(field, fc.string({ maxLength: 80 }))), (typed) => {
        const read = readPolicyForm({ ...start, ...Object.fromEntries(typed) })
        expect(read.ok ? checkPolicy(read.policy) : Object.keys(read.errors).length > 0).toBeTruthy()
      }),
    )
  })
})

describe('rows of costs', () => {
  test('one more and one less, without losing what stands in the others', () => {
    const two = afterPressing({ ...start, 'costs.0.cap': '12' }, 'add')
    expect(costsOf(two).map(({ kind, cap }) => [kind, cap])).toEqual([
      ['*', '12'],
      ['job-cost', ''],
    ])
    expect(costsOf(afterPressing(two, 'remove:0')).map(({ kind }) => kind)).toEqual(['job-cost'])
    expect(afterPressing(two, 'look')).toEqual(two)
    expect(costsOf(afterPressing(afterPressing(two, 'remove:0'), 'remove:0'))).toEqual([])
  })
})
