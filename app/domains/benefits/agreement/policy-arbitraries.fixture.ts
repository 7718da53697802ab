/** Random policies with every field that can be agreed, for property tests. */
import fc from 'fast-check'
import { addDays, day } from '../../../values/day.ts'
import { anyPolicy } from '../engine/benefit-arbitraries.fixture.ts'
import type { CostRule, Policy } from '../engine/policy.ts'
import { withoutAbsent } from './policy-input.ts'

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })

const category = fc.constantFrom('job-cost', 'cooperative-share', '*')

const costRule: fc.Arbitrary<CostRule> = fc
  .record({
    category,
    allowed: fc.boolean(),
    priorConsent: fc.boolean(),
    cap: maybe(
      fc.record({
        amount: fc.bigInt({ min: 0n, max: 99_999_999n }),
        per: fc.constantFrom('month' as const, 'year' as const),
      }),
    ),
  })
  .map((rule) => withoutAbsent(rule))

/** A policy that `checkPolicy` finds nothing wrong with. */
export const anyAgreedPolicy: fc.Arbitrary<Policy> = fc
  .record({
    base: anyPolicy,
    from: fc.integer({ min: 0, max: 4_000 }),
    days: maybe(fc.integer({ min: 0, max: 2_000 })),
    permissionRequired: fc.boolean(),
    maxHoursPerYear: maybe(fc.integer({ min: 0, max: 8_784 })),
    hoursForEachOther: maybe(fc.constant('no' as const)),
    holidayBasisPoints: maybe(fc.integer({ min: 0, max: 10_000 })),
    exemptionStart: fc.constantFrom('provisional' as const, 'settlement' as const),
    settlementTrigger: fc.constantFrom('tax-assessment' as const, 'year-end' as const),
    deductibleCostRules: fc.uniqueArray(costRule, { selector: (rule) => rule.category, maxLength: 6 }),
  })
  .map(({ base, from, days, ...more }) => {
    const validFrom = addDays(day('2015-01-01'), from)
    const validTo = days === undefined ? undefined : addDays(validFrom, days)
    return withoutAbsent({ ...base, ...more, validFrom, validTo })
  })
