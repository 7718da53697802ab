/** Random schemes and years for property tests. */
import fc from 'fast-check'
import type { Above, Destination, Measure, Scheme, Step, Take } from './scheme.ts'
import type { SharedEvent } from './share-out.ts'
import { scheme } from './share-out-examples.fixture.ts'

const amount = fc.bigInt({ min: 1n, max: 300_000n })
const rate = fc.integer({ min: 1, max: 10_000 })

const take: fc.Arbitrary<Take> = fc.oneof(
  fc.record({
    kind: fc.constant('percentage' as const),
    of: fc.constantFrom<Measure>('turnover', 'net-turnover', 'remainder'),
    basisPoints: rate,
  }),
  fc.record({
    kind: fc.constant('percentage' as const),
    of: fc.constantFrom<Measure>('turnover', 'net-turnover', 'remainder'),
    basisPoints: rate,
    capPerYear: amount,
  }),
  fc.record({ kind: fc.constant('first' as const), amountPerYear: amount }),
)

const levy = fc.constantFrom<Destination>('cooperative', 'training', 'reserve', 'municipality', 'member-cash')

const threshold = fc.record({
  amount,
  above: fc.constantFrom<Above>('municipality', 'cooperative', 'training', 'stays'),
})

/**
 * Any scheme that could come into force, and some that ask for more than there is: sharing out must
 * hold for those too, because a step never gets more than is left.
 */
export const anyScheme: fc.Arbitrary<Scheme> = fc
  .record({
    takes: fc.array(fc.tuple(levy, take), { maxLength: 5 }),
    rest: fc.constantFrom<Destination>('member-pot', 'member-pot', 'municipality', 'training'),
    lossFallsOn: fc.constantFrom('member-pot' as const, 'cooperative' as const),
    threshold: fc.option(threshold, { nil: undefined }),
  })
  .map(({ takes, rest, lossFallsOn, threshold }) => {
    const steps: Step[] = takes.map(([destination, take], i) => ({ key: `step-${i}`, destination, take }))
    steps.push({ key: 'rest', destination: rest, take: { kind: 'rest' } })
    return scheme({ steps, lossFallsOn, ...(threshold ? { threshold } : {}) })
  })

const delta = fc.bigInt({ min: -150_000n, max: 300_000n })

/** Money in, money back, costs, costs taken back. */
export const anyEvent: fc.Arbitrary<SharedEvent> = fc.oneof(
  delta.map((turnoverDelta) => ({ turnoverDelta, jobCostDelta: 0n })),
  delta.map((jobCostDelta) => ({ turnoverDelta: 0n, jobCostDelta })),
  fc.record({ turnoverDelta: delta, jobCostDelta: delta }),
)

/** A year, in the order in which it happened. */
export const anyYear: fc.Arbitrary<SharedEvent[]> = fc.array(anyEvent, { maxLength: 20 })

/** The same year, and that year in another order. */
export const yearTwice: fc.Arbitrary<[SharedEvent[], SharedEvent[]]> = anyYear.chain((year) =>
  fc.tuple(fc.constant(year), fc.shuffledSubarray(year, { minLength: year.length })),
)
