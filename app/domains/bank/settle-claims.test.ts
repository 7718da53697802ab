import fc from 'fast-check'
import { expect, test } from 'vitest'
import { settleClaims, takenFrom, type Claim, type Left } from './settle-claims.ts'

type Made = { readonly confidence: number; readonly claims: readonly Claim[] }

/** A thing is what it is: of each there is always as much. */
const THERE_IS: Readonly<Record<string, bigint>> = {
  'payment a': -500n,
  'return b': 1200n,
  'invoice c': 900n,
}
const claim = fc
  .record({ on: fc.constantFrom(...Object.keys(THERE_IS)), part: fc.constantFrom(1n, 2n, 3n) })
  .map(({ on, part }): Claim => ({ on, of: THERE_IS[on]!, amount: THERE_IS[on]! / part }))
const made: fc.Arbitrary<Made> = fc.record({
  confidence: fc.constantFrom(100, 100, 95, 60, 40),
  claims: fc.uniqueArray(claim, { maxLength: 2, selector: ({ on }) => on }),
})
const lines = fc.array(fc.array(made, { maxLength: 3 }), { maxLength: 8 })

const settle = (all: readonly (readonly Made[])[]) =>
  settleClaims(all.length, (at, left: Left) =>
    all[at]!.map((one) => (takenFrom(one, left) === undefined ? one : { ...one, confidence: 50 })).toSorted(
      (a, b) => b.confidence - a.confidence,
    ),
  )

test('what is trusted takes together no more of anything than there is', () => {
  fc.assert(
    fc.property(lines, (all) => {
      const taken = new Map<string, bigint>()
      for (const [best] of settle(all)) {
        if (!best || best.confidence < 60) continue
        for (const { on, amount } of best.claims) taken.set(on, (taken.get(on) ?? 0n) + amount)
      }
      for (const [on, amount] of taken)
        expect(THERE_IS[on]! < 0n ? amount >= THERE_IS[on]! : amount <= THERE_IS[on]!).toBe(true)
    }),
    { numRuns: 2000 },
  )
})

test('of two lines that are equally sure the earlier one has it, and the other knows which', () => {
  const sure: Made = { confidence: 100, claims: [{ on: 'payment a', amount: -500n, of: -500n }] }
  const seen: (number | undefined)[] = []
  const [first, second] = settleClaims(2, (at, left) => {
    if (at === 1) seen.push(takenFrom(sure, left))
    return [takenFrom(sure, left) === undefined ? sure : { ...sure, confidence: 50 }]
  })
  expect([first![0]!.confidence, second![0]!.confidence]).toEqual([100, 50])
  expect(new Set(seen)).toEqual(new Set([undefined, 0]))
})
