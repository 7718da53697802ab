import { expect, test } from 'vitest'
import { day } from '../../../values/day.ts'
import { policy } from './benefit-examples.fixture.ts'
import { checkPolicy, policyWithoutAgreement } from './policy.ts'

test('the policy without an agreement has nothing wrong with it', () =>
  expect(checkPolicy(policyWithoutAgreement(day('2026-01-01')))).toEqual([]))

test.each([
  ['policy-ends-before-it-starts', policy({ validFrom: day('2026-02-01'), validTo: day('2026-01-31') })],
  ['policy-flat-tax-missing', policy({ provisionalBasis: 'less-flat-tax' })],
  ['policy-rate-impossible', policy({ holidayBasisPoints: 10_001 })],
  ['policy-rate-impossible', policy({ flatTaxBasisPoints: -1 })],
  ['policy-hours-impossible', policy({ maxHoursPerYear: 1040.5 })],
  [
    'policy-cap-negative',
    policy({
      deductibleCostRules: [
        { category: 'job-cost', allowed: true, cap: { amount: -1n, per: 'year' }, priorConsent: false },
      ],
    }),
  ],
  [
    'policy-category-twice',
    policy({
      deductibleCostRules: [
        { category: 'job-cost', allowed: true, priorConsent: false },
        { category: 'job-cost', allowed: false, priorConsent: false },
      ],
    }),
  ],
  [
    'policy-cost-not-reckoned',
    policy({ deductibleCostRules: [{ category: 'telephone', allowed: true, priorConsent: false }] }),
  ],
])('%s', (problem, wrong) => expect(checkPolicy(wrong)).toEqual([problem]))
