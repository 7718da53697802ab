import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { presets } from './presets.ts'
import { readDraft, readScheme, storeScheme } from './scheme-stored.ts'
import type { SchemeDraft, Step } from './scheme.ts'
import { anyScheme } from './share-out-arbitraries.fixture.ts'
import { amersfoort, first } from './share-out-examples.fixture.ts'

const throughJson = (scheme: SchemeDraft): unknown => JSON.parse(JSON.stringify(storeScheme(scheme)))

describe('a stored scheme', () => {
  test('comes back as it went, presets with open numbers too', () => {
    for (const { draft } of presets) expect(readDraft(throughJson(draft))).toEqual(draft)
    fc.assert(
      fc.property(anyScheme, (scheme) => {
        expect(readDraft(throughJson(scheme))).toEqual(scheme)
      }),
    )
  })
  test('can be read by a person', () => {
    const insurance: Step = { key: 'insurance', destination: 'cooperative', take: first(6_000n) }
    expect(storeScheme({ ...amersfoort, steps: [insurance, ...amersfoort.steps] })).toMatchObject({
      steps: [
        { key: 'insurance', take: { kind: 'first', amountPerYear: '60.00' } },
        { take: { of: 'net-turnover', basisPoints: 3000 } },
        { take: { kind: 'rest' } },
      ],
    })
  })
  test('in force is complete, or it is a bug', () => {
    expect(readScheme(throughJson(amersfoort))).toEqual(amersfoort)
    const breda = presets.find(({ key }) => key === 'breda')!
    expect(() => readScheme(throughJson(breda.draft))).toThrow('cannot be in force')
  })
})

describe('refused as stored form', () => {
  const stored = storeScheme(amersfoort)
  const withTake = (take: unknown) => ({ ...stored, steps: [{ ...stored.steps[0], take }, stored.steps[1]] })
  test.each([
    ['nothing', undefined],
    ['a field we would not follow', { ...stored, bonus: true }],
    ['more than 100 %', withTake({ kind: 'percentage', of: 'turnover', basisPoints: 10_001 })],
    ['a fraction of a basis point', withTake({ kind: 'percentage', of: 'turnover', basisPoints: 0.5 })],
    ['an amount as a number', withTake({ kind: 'first', amountPerYear: 60 })],
    ['a fraction of a cent', withTake({ kind: 'first', amountPerYear: '60.001' })],
    ['a negative amount', withTake({ kind: 'first', amountPerYear: '-60.00' })],
    ['a step that does what we do not know', withTake({ kind: 'bonus' })],
    ['no name', { ...stored, name: ' ' }],
  ])('%s', (_, json) => {
    expect(() => readDraft(json)).toThrow()
  })
})
