import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { textIn } from '../../../text/index.ts'
import { day } from '../../../values/day.ts'
import { anyAdultMonth, anyHousehold, anyPolicy, recentMonth } from './benefit-arbitraries.fixture.ts'
import { figures, grant, policy, single, working } from './benefit-examples.fixture.ts'
import { effectElsewhere, type OtherBenefit } from './effect-elsewhere.ts'
import { effectOfEarning, type Earning } from './effect.ts'
import { stepInWords } from './sentence.ts'
import { standardParameters } from './standard-parameters.ts'

const parameters = standardParameters()
const dutch = { words: textIn('nl').benefits, steps: textIn('nl').benefitSteps, language: 'nl' } as const

const before = figures({ turnover: 20_000n, received: 20_000n, reserved: 14_000n })
const after = figures({ turnover: 60_000n, received: 60_000n, paidOut: 10_000n, reserved: 32_000n })
const earning = (more: Partial<Earning> = {}): Earning => ({
  facts: { on: day('2026-03-01'), household: single(), self: working(0n, grant('work', 2)) },
  policy: policy(),
  before,
  after,
  ...more,
})

function effect(asked: Earning) {
  const outcome = effectOfEarning(asked, parameters)
  if (!outcome.ok) throw new Error(outcome.reason)
  return outcome.value
}

/** The ladder as a member reads it. */
function read(asked: Earning): string {
  const lines = effect(asked).ladder.map((step) => `${stepInWords(step, dutch)} [${step.article}]`)
  return `\n${lines.join('\n').replaceAll('\u00a0', ' ')}\n`
}

describe('what one earning does', () => {
  test('the pot counts, a quarter stays', () => {
    expect(effect(earning())).toMatchObject({
      benefitBefore: 125_150n,
      benefitAfter: 95_150n,
      benefitDifference: -30_000n,
      staysInPot: 18_000n,
      paidOut: 10_000n,
      inHand: -20_000n,
      whoDecides: 'municipality',
    })
    expect(read(earning())).toBe(`
Je verdient € 400,00 met dit werk, zonder btw. [PW 32(1)b]
Omzet min kosten telt mee: € 400,00. Ook wat in je potje blijft. [PW 31(1), 32(1)]
Van je inkomen telt € 100,00 niet mee. Dat houd je naast je uitkering. [PW 31(2)n]
Je uitkering was € 1.251,50 en wordt € 951,50. [PW 19(2)]
€ 100,00 krijg je uitbetaald. [scheme]
In je potje komt € 180,00. Dat blijft bij de coöperatie staan, voor jouw onderneming. [PW 31(1)]
Dit is uitleg, geen besluit. Je gemeente beslist. [PW 7, 17]
`)
  })

  test('the pot does not count: only the payout does', () => {
    expect(read(earning({ policy: policy({ reservedPotCounts: false }) }))).toBe(`
Je verdient € 400,00 met dit werk, zonder btw. [PW 32(1)b]
Alleen wat je uitbetaald krijgt telt mee: € 100,00. Je potje telt niet mee. [PW 31(1)]
Van je inkomen telt € 25,00 niet mee. Dat houd je naast je uitkering. [PW 31(2)n]
Je uitkering was € 1.401,50 en wordt € 1.326,50. [PW 19(2)]
€ 100,00 krijg je uitbetaald. [scheme]
In je potje komt € 180,00. Dat blijft bij de coöperatie staan, voor jouw onderneming. [PW 31(1)]
Dit is uitleg, geen besluit. Je gemeente beslist. [PW 7, 17]
`)
  })

  test('a flat share for tax, and nothing agreed about the pot', () => {
    const rule = policy({
      provisionalBasis: 'less-flat-tax',
      flatTaxBasisPoints: 2000,
      reservedPotCounts: 'not-agreed',
    })
    const { ladder, certainty } = effect(earning({ policy: rule }))
    expect(ladder.map(({ kind, amount }) => `${kind} ${amount}`)).toEqual([
      'earned 40000',
      'counts-not-agreed 40000',
      'tax-off 8000',
      'kept 8000',
      'offset 24000',
      'paid-to-you 10000',
      'stays-in-pot 18000',
      'who-decides 0',
    ])
    expect(certainty).toBe('not-confirmed')
  })

  test('without a decision nothing stays, and a payout from the pot earns nothing', () => {
    const facts = { ...earning().facts, self: working(0n) }
    expect(effect(earning({ facts })).ladder[2]).toMatchObject({
      kind: 'kept-nothing',
      facts: { why: 'not-granted' },
    })
    const payout = { before, after: { ...before, paidOut: 5_000n, reserved: before.reserved - 5_000n } }
    expect(effect(earning({ ...payout, facts })).ladder.map(({ kind }) => kind)).toEqual([
      'counts-result',
      'kept-nothing',
      'offset-nothing',
      'paid-to-you',
      'leaves-pot',
      'who-decides',
    ])
  })

  test('the highest amount is kept already; and nothing is left of the benefit', () => {
    const kinds = effect(
      earning({ before: figures({ turnover: 150_000n }), after: figures({ turnover: 250_000n }) }),
    ).ladder.map(({ kind }) => kind)
    expect(kinds).toEqual(['earned', 'counts-result', 'kept-no-more', 'offset-ends', 'who-decides'])
  })

  test('by quarter it may be later, and that is said', () => {
    const { ladder } = effect(earning({ policy: policy({ period: 'quarter' }) }))
    expect(ladder[3]).toMatchObject({ kind: 'offset-later', facts: { less: 30_000n, months: 3 } })
  })

  test('for anybody: the last step says who decides, and the amounts tie', () => {
    const cents = fc.bigInt({ min: 0n, max: 150_000n })
    const anyFigures = fc.record({
      turnover: cents,
      received: cents,
      paidOut: cents,
      reserved: cents,
      toMunicipality: cents,
    })
    const anyFacts = fc.record({ on: recentMonth, household: anyHousehold, self: anyAdultMonth })
    fc.assert(
      fc.property(anyFacts, anyPolicy, anyFigures, anyFigures, (facts, rule, one, more) => {
        const asked = { facts, policy: rule, before: figures(one), after: figures(more) }
        const outcome = effectOfEarning(asked, parameters)
        if (!outcome.ok) return
        const { ladder, benefitBefore, benefitAfter, benefitDifference } = outcome.value
        expect(ladder.length <= 11).toBe(true)
        expect(ladder.at(-1)!.kind).toBe('who-decides')
        expect(ladder.every((step) => step.article !== '' && step.source !== '')).toBe(true)
        expect(benefitAfter - benefitBefore).toBe(benefitDifference)
        expect(ladder.map((step) => stepInWords(step, dutch)).join(' ')).not.toMatch(/undefined|NaN|object/)
      }),
    )
  })
})

describe('where it goes', () => {
  test('what does not fit in the pot is a rung of its own', () => {
    const asked = {
      before: figures(),
      after: figures({
        turnover: 25_000n,
        received: 25_000n,
        costs: [{ category: 'cooperative-share', amount: 8_500n, priorConsent: false }],
        toMunicipality: 16_500n,
      }),
      overflow: { amount: 16_500n, limit: 250_000n, to: 'municipality' as const },
    }
    expect(read(earning(asked))).toContain(`
€ 85,00 is voor de coöperatie. [scheme]
€ 165,00 gaat naar de gemeente, want je potje is vol (grens € 2.500,00). [scheme]
`)
  })
})

test('what makes a month unsure is a rung, and says since when its amount is known', () => {
  const on = day('2027-01-01')
  const asked = earning({
    facts: { on, household: single(), self: working(0n) },
    before: figures({ on }),
    after: figures({ on, turnover: 10_000n }),
  })
  const { certainty, ladder } = effect(asked)
  expect(certainty).toBe('not-confirmed')
  expect(ladder.find((step) => step.certainty === 'not-confirmed')).toMatchObject({
    kind: 'norm',
    amount: 0n,
    since: day('2026-07-01'),
  })
})

describe('the same for other benefits', () => {
  const other = {
    on: day('2026-08-01'),
    income: { before: 0n, after: 40_000n },
    hours: { before: { thousandths: 0n }, after: { thousandths: 10_000n } },
    turnover: 40_000n,
    paidOut: 25_000n,
    reserved: 15_000n,
    toMunicipality: 0n,
  }
  const hoursPerDay = { thousandths: 8000n }

  test.each<[OtherBenefit, bigint, string]>([
    [{ scheme: 'IOAW', grossBase: 200_000n, grossOther: 0n, grant: grant('work') }, -30_000n, 'municipality'],
    [{ scheme: 'WAJONG', fullBenefit: 160_000n, hasWorkCapacity: true }, -28_000n, 'uwv'],
    [{ scheme: 'WIA', period: 'wage-related', wages: { monthlyWage: 300_000n }, month: 4 }, -28_000n, 'uwv'],
    [{ scheme: 'WW', benefit: 150_000n, dailyWage: 16_000n, hoursPerDay }, -14_000n, 'uwv'],
  ])('%o', (benefit, difference, whoDecides) => {
    const outcome = effectElsewhere(benefit, other, parameters)
    expect(outcome).toMatchObject({
      ok: true,
      value: { benefitDifference: difference, inHand: 25_000n + difference, staysInPot: 15_000n, whoDecides },
    })
    expect(outcome.ok && outcome.value.ladder.at(-1)!.kind).toBe('who-decides')
  })

  test.each<OtherBenefit>([
    { scheme: 'WAJONG', fullBenefit: 160_000n, hasWorkCapacity: true },
    { scheme: 'WIA', period: 'wage-related', wages: { monthlyWage: 300_000n }, month: 4 },
    { scheme: 'WW', benefit: 150_000n, dailyWage: 16_000n, hoursPerDay },
  ])('no word of a municipality where UWV decides: %o', (benefit) => {
    const outcome = effectElsewhere(benefit, other, parameters)
    if (!outcome.ok) throw new Error(outcome.reason)
    const { ladder, certainty } = outcome.value
    expect(ladder.some(({ kind }) => kind === 'stays-in-pot')).toBe(true)
    for (const step of ladder) {
      expect(step.source).not.toBe('policy')
      expect(step.article).not.toMatch(/^PW/)
      expect(stepInWords(step, dutch)).not.toContain('gemeente')
    }
    expect(certainty).not.toBe('by-municipality')
  })
})
