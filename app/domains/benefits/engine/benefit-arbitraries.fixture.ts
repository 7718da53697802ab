/** Random households, months and policies for property tests. */
import fc from 'fast-check'
import { day, type Day } from '../../../values/day.ts'
import type { ExemptionGrant, ExemptionKind } from './exemption-grant.ts'
import type { Adult, AgeGroup, Household, Place } from './household.ts'
import type { AdultMonth } from './month.ts'
import { policyWithoutAgreement, type Policy } from './policy.ts'

const YEARS: Readonly<Record<AgeGroup, [number, number]>> = {
  '18-20': [18, 20],
  '21-aow': [21, 66],
  aow: [67, 99],
}

const adult: fc.Arbitrary<Adult> = fc
  .constantFrom<AgeGroup>('18-20', '21-aow', '21-aow', 'aow')
  .chain((group) =>
    fc.integer({ min: YEARS[group][0], max: YEARS[group][1] }).map((years) => ({ group, years })),
  )

const costSharers = fc.integer({ min: 0, max: 6 })

const anySingle: fc.Arbitrary<Household> = fc.record({
  form: fc.constantFrom('single' as const, 'single-parent' as const),
  place: fc.constantFrom<Place>('home', 'home', 'institution'),
  self: adult,
  costSharers,
})

const anyCouple: fc.Arbitrary<Household> = fc.record({
  form: fc.constant('couple' as const),
  place: fc.constantFrom<Place>('home', 'home', 'institution', 'one-in-institution'),
  self: adult,
  spouse: fc.tuple(adult, fc.boolean()).map(([one, hasRight]) => ({ ...one, hasRight })),
  hasChildren: fc.boolean(),
  costSharers,
})

export const anyHousehold: fc.Arbitrary<Household> = fc.oneof(anySingle, anyCouple)

/** The first day of any month from January 2015 until December 2027. */
export const anyMonth: fc.Arbitrary<Day> = fc
  .tuple(fc.integer({ min: 2015, max: 2027 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => day(`${year}-${String(month).padStart(2, '0')}-01`))

/** A month of which the table has everything. */
export const recentMonth: fc.Arbitrary<Day> = fc
  .tuple(fc.integer({ min: 2024, max: 2027 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => day(`${year}-${String(month).padStart(2, '0')}-01`))

const anyGrant: fc.Arbitrary<ExemptionGrant> = fc.record({
  kind: fc.constantFrom<ExemptionKind>(
    'work',
    'pension-age',
    'single-parent',
    'medical',
    'subsidised',
    'subsidised-after',
    'work-2027',
    'work-2027-longer',
    'medical-2027',
    'pension-age-2027',
  ),
  monthsUsed: fc.integer({ min: 0, max: 40 }),
  youngestChildYears: fc.integer({ min: 0, max: 20 }),
})

export const anyAmount = fc.bigInt({ min: -50_000n, max: 400_000n })

export const anyAdultMonth: fc.Arbitrary<AdultMonth> = fc
  .record({
    work: anyAmount,
    workFrom: fc.constantFrom('employment' as const, 'self-employment' as const),
    other: fc.bigInt({ min: 0n, max: 150_000n }),
    grant: fc.option(anyGrant, { nil: undefined }),
  })
  .map(({ grant, ...rest }) => (grant ? { ...rest, grant } : rest))

export const anyPolicy: fc.Arbitrary<Policy> = fc
  .record({
    provisionalBasis: fc.constantFrom('gross' as const, 'less-flat-tax' as const, 'cash-receipts' as const),
    flatTaxBasisPoints: fc.integer({ min: 0, max: 5000 }),
    lossCarryWithinYear: fc.boolean(),
    exemptionAllowedForSelfEmployed: fc.boolean(),
    applies2027RulesIn2026: fc.boolean(),
    roundingRule: fc.constantFrom('cent' as const, 'euro' as const, 'euro-down' as const),
    reservedPotCounts: fc.constantFrom(true, false, 'not-agreed' as const),
    period: fc.constantFrom('month' as const, 'quarter' as const, 'year' as const),
  })
  .map((more) => ({ ...policyWithoutAgreement(day('2015-01-01')), ...more }))
