import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sum } from '../../values/money.ts'
import { checkScheme, isComplete, type FindingWord } from './scheme-check.ts'
import type { Open, PotRules, SchemeDraft, Step } from './scheme.ts'
import { anyScheme } from './share-out-arbitraries.fixture.ts'
import { amersfoort, first, share } from './share-out-examples.fixture.ts'
import { partsOf } from './share-out.ts'

const rest = amersfoort.steps[1]!
const coop = amersfoort.steps[0]!

function draft(steps: readonly Step<Open>[], pot: Partial<PotRules<Open>> = {}): SchemeDraft {
  return { ...amersfoort, steps, pot: { ...amersfoort.pot, ...pot } }
}

describe('what keeps a scheme from coming into force', () => {
  const turnover = (key: string, basisPoints: number): Step => ({
    key,
    destination: 'cooperative',
    take: share('net-turnover', basisPoints),
  })
  const cases: readonly [string, SchemeDraft, FindingWord][] = [
    ['no steps', draft([]), 'no-rest'],
    ['nobody gets the rest', draft([coop]), 'no-rest'],
    ['two get the rest', draft([{ ...rest, key: 'a', destination: 'training' }, rest]), 'more-than-one-rest'],
    ['the rest first', draft([rest, coop]), 'rest-not-last'],
    ['the same key twice', draft([coop, coop, rest]), 'duplicate-key'],
    ['a key of our own', draft([{ ...coop, key: 'above' }, rest]), 'reserved-key'],
    ['60 % and 50 %', draft([turnover('a', 6000), turnover('b', 5000), rest]), 'more-than-whole'],
    ['0 %', draft([turnover('a', 0), rest]), 'amount-not-positive'],
    [
      'a yearly maximum of nothing',
      draft([{ ...coop, take: { ...share('net-turnover', 100), capPerYear: 0n } }, rest]),
      'amount-not-positive',
    ],
    ['a first 0.00', draft([{ ...coop, take: first(0n) }, rest]), 'amount-not-positive'],
    ['two pots', draft([{ ...coop, destination: 'member-pot' }, rest]), 'more-than-one-pot'],
    [
      'a threshold of nothing',
      draft([coop, rest], { threshold: { amount: 0n, above: 'stays' } }),
      'threshold-not-positive',
    ],
    [
      'a threshold and no pot',
      draft([{ ...rest, destination: 'municipality' }], { threshold: { amount: 1n, above: 'training' } }),
      'threshold-without-pot',
    ],
    [
      'a threshold without what happens above it',
      draft([coop, rest], { threshold: { amount: 1n, above: 'open' } }),
      'threshold-without-destination',
    ],
    [
      'an open percentage',
      draft([{ ...coop, take: { kind: 'percentage', of: 'turnover', basisPoints: 'open' } }, rest]),
      'open-percentage',
    ],
    [
      'an open maximum',
      draft([{ ...coop, take: { ...share('turnover', 1), capPerYear: 'open' } }, rest]),
      'open-cap',
    ],
    [
      'an open amount',
      draft([{ ...coop, take: { kind: 'first', amountPerYear: 'open' } }, rest]),
      'open-amount',
    ],
    [
      'an open threshold',
      draft([coop, rest], { threshold: { amount: 'open', above: 'stays' } }),
      'open-threshold',
    ],
  ]
  test.each(cases)('%s', (_, scheme, word) => {
    const blocking = checkScheme(scheme).filter(({ weight }) => weight === 'blocks')
    expect(blocking.map((finding) => finding.word)).toEqual([word])
    expect(isComplete(scheme)).toBe(false)
  })
})

describe('what the board is asked', () => {
  const cases: readonly [string, SchemeDraft, FindingWord[]][] = [
    ['nothing', amersfoort, []],
    [
      'a share before costs',
      draft([{ ...coop, take: share('turnover', 100) }, rest]),
      ['turnover-before-costs'],
    ],
    [
      'a loss of a member without pot',
      draft([{ ...rest, destination: 'municipality' }]),
      ['loss-keeps-waiting'],
    ],
    [
      'who decides about the pot',
      draft([coop, rest], { maySpendOn: [], approvers: { anyOf: [], count: 1 }, onLeaving: 'open' }),
      ['purposes-open', 'approvers-open', 'leaving-open'],
    ],
  ]
  test.each(cases)('%s', (_, scheme, words) => {
    expect(checkScheme(scheme).map(({ word }) => word)).toEqual(words)
    expect(isComplete(scheme)).toBe(true)
  })
})

test('100 % exactly is not too much, also after a share of what was left', () => {
  const half: Step = { key: 'half', destination: 'training', take: share('remainder', 5000) }
  const fifty = (key: string): Step => ({ ...coop, key, take: share('net-turnover', 5000) })
  expect(isComplete(draft([half, fifty('b'), rest]))).toBe(true)
  const bit: Step = { ...coop, key: 'bit', take: share('net-turnover', 1) }
  expect(isComplete(draft([half, fifty('b'), bit, rest]))).toBe(false)
  expect(isComplete(draft([fifty('a'), fifty('b'), { ...half, key: 'c' }, rest]))).toBe(true)
})

test('in a scheme that passes, without costs, every percentage step gets its full share', () => {
  fc.assert(
    fc.property(anyScheme, fc.bigInt({ min: 0n, max: 10_000_000n }), (scheme, turnover) => {
      const percentages = scheme.steps.filter(({ take }) => take.kind !== 'first')
      const only = { ...scheme, steps: percentages }
      fc.pre(isComplete(only))
      const parts = partsOf(only, { turnover, jobCosts: 0n })
      expect(sum(Object.values(parts))).toBe(turnover)
      for (const { key, take } of percentages) {
        if (take.kind !== 'percentage' || take.of === 'remainder' || take.capPerYear) continue
        const short = turnover * BigInt(take.basisPoints) - 10_000n * parts[key]!
        expect(short <= 10_000n * BigInt(percentages.length)).toBe(true)
      }
    }),
    { numRuns: 2_000 },
  )
})
