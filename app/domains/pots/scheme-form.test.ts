import { describe, expect, test } from 'vitest'
import { presets } from './presets.ts'
import { afterPressing, readSchemeForm, stepsOf, typedOf } from './scheme-form.ts'
import { scheme } from './share-out-examples.fixture.ts'
import type { SchemeDraft } from './scheme.ts'

const full: SchemeDraft = scheme({
  steps: [
    {
      key: 'insurance',
      destination: 'cooperative',
      label: 'Verzekering',
      take: { kind: 'first', amountPerYear: 6000n },
    },
    {
      key: 'cooperative',
      destination: 'cooperative',
      take: { kind: 'percentage', of: 'turnover', basisPoints: 1250, capPerYear: 120050n },
    },
    { key: 'member-pot', destination: 'member-pot', take: { kind: 'rest' } },
  ],
  threshold: { amount: 200000n, above: 'municipality' },
})

describe('a scheme in fields', () => {
  test.each([...presets.map(({ key, draft }) => [key, draft] as const), ['with everything', full] as const])(
    '%s comes back as it was, in both languages',
    (_, draft) => {
      for (const language of ['nl', 'en'] as const) {
        // Purposes are boxes to tick: they come back in the order of the boxes.
        const maySpendOn = expect.arrayContaining([...draft.pot.maySpendOn])
        const same = { ...draft, pot: { ...draft.pot, maySpendOn } }
        expect(readSchemeForm(typedOf(draft, language), draft.name)).toEqual({ ok: true, draft: same })
      }
    },
  )

  test('numbers stand as people type them', () => {
    expect(typedOf(full, 'nl')).toMatchObject({
      'steps.1.percentage': '12,5',
      'steps.1.cap': '1.200,50',
      thresholdAmount: '2.000',
    })
  })

  test('what cannot be read is told by its field, and nothing is guessed', () => {
    const typed = {
      ...typedOf(full, 'nl'),
      'steps.0.amount': 'veel',
      'steps.1.percentage': '101',
      thresholdAmount: '-5',
      above: 'maan',
    }
    expect(readSchemeForm(typed, 'x')).toEqual({
      ok: false,
      errors: {
        'steps.0.amount': 'amount-unreadable',
        'steps.1.percentage': 'percentage-unreadable',
        thresholdAmount: 'amount-unreadable',
        above: 'choose',
      },
    })
  })

  test('an empty form asks for its choices', () => {
    expect(readSchemeForm({}, 'x')).toMatchObject({
      ok: false,
      errors: { lossFallsOn: 'choose', threshold: 'choose' },
    })
  })
})

describe('the buttons of the steps', () => {
  const keys = (intent: string) => stepsOf(afterPressing(typedOf(full, 'nl'), intent)).map((step) => step.key)
  test('a new step comes before the rest', () =>
    expect(keys('add')).toEqual(['insurance', 'cooperative', 'step-1', 'member-pot']))
  test('up', () => expect(keys('up:1')).toEqual(['cooperative', 'insurance', 'member-pot']))
  test('down', () => expect(keys('down:0')).toEqual(['cooperative', 'insurance', 'member-pot']))
  test('remove', () => expect(keys('remove:0')).toEqual(['cooperative', 'member-pot']))
  test.each(['up:0', 'down:2', 'remove:9', 'up:x', 'save', ''])('"%s" moves nothing', (intent) =>
    expect(keys(intent)).toEqual(['insurance', 'cooperative', 'member-pot']),
  )
  test('twelve steps are the most', () => {
    let typed = typedOf(full, 'nl')
    for (let i = 0; i < 20; i++) typed = afterPressing(typed, 'add')
    expect(stepsOf(typed)).toHaveLength(12)
    expect(new Set(stepsOf(typed).map((step) => step.key)).size).toBe(12)
  })
  test('the rest of the form stays', () => {
    expect(afterPressing(typedOf(full, 'nl'), 'up:1')).toMatchObject({
      thresholdAmount: '2.000',
      lossFallsOn: 'member-pot',
    })
  })
})
