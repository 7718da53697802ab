import { describe, expect, test } from 'vitest'
import { textIn } from '../../../text/index.ts'
import { day } from '../../../values/day.ts'
import { figures, policy, single } from '../engine/benefit-examples.fixture.ts'
import { NOTHING_YET } from '../engine/counted-income.ts'
import { yearBefore } from '../engine/counted-over-year.ts'
import type { Policy } from '../engine/policy.ts'
import { stepInWords } from '../engine/sentence.ts'
import type { Step } from '../engine/step.ts'
import { standardParameters } from '../engine/standard-parameters.ts'
import type { Situation } from '../facts/situation.ts'
import { figuresOf } from '../figures/month-of-work.ts'
import type { SharingPreview } from '../../pots/index.ts'
import { october } from '../statement/october.fixture.ts'
import { addedOf } from './load-standing.ts'
import { whatItDoes, whatTheMonthDid, type Added, type MonthStanding } from './what-it-does.ts'

const month = day('2026-11-01')
const parameters = standardParameters()
const bijstand: Situation = {
  kind: 'bijstand',
  facts: { on: month, household: single(), self: { work: 0n, workFrom: 'self-employment', other: 0n } },
}
const standing = (more: Partial<MonthStanding> = {}, rules: Partial<Policy> = {}): MonthStanding => ({
  month,
  situation: bijstand,
  inForce: { policy: policy(rules), version: 1 },
  figures: figures({ on: month }),
  minutes: undefined,
  yearSoFar: NOTHING_YET,
  ...more,
})
/** A hundred euros, of which thirty are the co-op's. */
const hundred: Added = {
  turnover: 10_000n,
  cooperative: 3_000n,
  paidOut: 0n,
  reserved: 7_000n,
  toMunicipality: 0n,
}

function effect(of: MonthStanding, added: Added = hundred) {
  const does = whatItDoes(of, added, parameters)
  if (does.kind !== 'effect') throw new Error(does.kind)
  return does.effect
}

describe('a draft of a hundred euros', () => {
  test('stays in the pot, which does not count: the benefit stays the same', () => {
    expect(effect(standing({}, { reservedPotCounts: false }))).toMatchObject({
      benefitBefore: 141_946n,
      benefitAfter: 141_946n,
      staysInPot: 7_000n,
      inHand: 0n,
    })
  })

  test('the pot counts: the result counts, the share of the co-op is a cost of it', () => {
    expect(effect(standing())).toMatchObject({ benefitAfter: 141_946n - 7_000n, inHand: -7_000n })
  })

  test('nothing agreed: we reckon against the member and say so', () => {
    const { certainty, ladder, benefitDifference } = effect(standing({}, { reservedPotCounts: 'not-agreed' }))
    expect([certainty, benefitDifference]).toEqual(['not-confirmed', -7_000n])
    const telling = {
      words: textIn('nl').benefits,
      steps: textIn('nl').benefitSteps,
      language: 'nl',
    } as const
    expect(ladder.map((step) => stepInWords(step, telling)).join(' ')).toContain(
      'nog niet gezegd wat meetelt',
    )
  })

  test('comes on top of what the month had already', () => {
    const earlier = figures({ on: month, turnover: 20_000n, received: 20_000n, reserved: 14_000n })
    expect(effect(standing({ figures: earlier }))).toMatchObject({
      benefitBefore: 121_946n,
      benefitAfter: 114_946n,
    })
  })

  test('after a loss in the same year, the loss first, when that was agreed', () => {
    const rules = { lossCarryWithinYear: true }
    const loss = figures({
      on: day('2026-10-01'),
      costs: [{ category: 'job-cost', amount: 5_000n, priorConsent: false }],
    })
    const yearSoFar = yearBefore([
      { figures: loss, policy: policy(rules) },
      { figures: figures({ on: month }), policy: policy(rules) },
    ])
    expect(yearSoFar.loss).toBe(5_000n)
    expect(effect(standing({ yearSoFar }, rules)).benefitDifference).toBe(-2_000n)
  })
})

describe('a scheme of which the rest goes to the municipality', () => {
  const parts = [
    { destination: 'cooperative', amount: 3_000n },
    { destination: 'municipality', amount: 7_000n },
  ] as unknown as SharingPreview['parts']
  const added = addedOf({ parts } as SharingPreview, 10_000n)
  const words = (ladder: readonly Step[]) => {
    const telling = {
      words: textIn('nl').benefits,
      steps: textIn('nl').benefitSteps,
      language: 'nl',
    } as const
    return ladder
      .map((step) => stepInWords(step, telling))
      .join(' ')
      .replaceAll('\u00a0', ' ')
  }

  test('is named on the ladder, asked about, and reckoned against the member until it is agreed', () => {
    const does = effect(standing(), added)
    expect(does).toMatchObject({
      benefitDifference: -7_000n,
      inHand: -7_000n,
      toMunicipality: 7_000n,
      certainty: 'not-confirmed',
    })
    expect(words(does.ladder)).toContain('Van dit werk gaat € 70,00 meteen naar je gemeente.')
    expect(words(does.ladder)).toContain('Vraag het je consulent.')
  })

  test('where only what is paid out counts, nothing counts; it is still named', () => {
    const does = effect(standing({}, { reservedPotCounts: false }), added)
    expect(does).toMatchObject({ benefitDifference: 0n, inHand: 0n, toMunicipality: 7_000n })
    expect(words(does.ladder)).toContain('€ 70,00 meteen naar je gemeente')
  })

  test('and so it is of a month as the books know it', () => {
    const shared = { cooperative: 3_000n, training: 500n, municipality: 6_500n } as const
    expect(figuresOf({ ...october, shared, costs: [] }, policy())).toMatchObject({
      costs: [{ category: 'cooperative-share', amount: 3_500n }],
      reserved: 0n,
      toMunicipality: 6_500n,
    })
  })
})

describe('without a number', () => {
  const of = (situation: Situation) => whatItDoes(standing({ situation }), hundred, parameters)

  test('not told, no benefit, whom to ask', () => {
    expect(of({ kind: 'missing', fields: ['benefit'] })).toEqual({ kind: 'missing', fields: ['benefit'] })
    expect(of({ kind: 'no-benefit' })).toEqual({ kind: 'no-benefit' })
    expect(of({ kind: 'ask', refused: { ok: false, reason: 'ioaz-ends', facts: {} } })).toMatchObject({
      kind: 'refused',
      refused: { reason: 'ioaz-ends' },
    })
  })

  test('the WW wants hours, and money does nothing', () => {
    const ww: Situation = {
      kind: 'other',
      benefit: {
        scheme: 'WW',
        benefit: 150_000n,
        dailyWage: 16_000n,
        hoursPerDay: { thousandths: 8_000n },
      },
    }
    expect(of(ww)).toEqual({ kind: 'hours-needed' })
    const ten = { ...hundred, minutes: 600 }
    expect(effect(standing({ situation: ww }), ten)).toMatchObject({ benefitDifference: -14_000n })
    expect(effect(standing({ situation: ww }), { ...ten, turnover: 90_000n })).toMatchObject({
      benefitDifference: -14_000n,
    })
  })
})

test('the Wajong takes its share of turnover less costs; UWV decides', () => {
  const situation: Situation = {
    kind: 'other',
    benefit: { scheme: 'WAJONG', fullBenefit: 160_000n, hasWorkCapacity: true },
  }
  expect(effect(standing({ situation }))).toMatchObject({ benefitDifference: -4_900n, whoDecides: 'uwv' })
})

test('what a whole month did is told against a month without work', () => {
  const worked = figures({ on: month, turnover: 20_000n, received: 20_000n, reserved: 14_000n })
  const did = whatTheMonthDid(standing({ figures: worked }), parameters)
  expect(did).toMatchObject({ kind: 'effect', effect: { benefitBefore: 141_946n, benefitAfter: 121_946n } })
})
