import { describe, expect, test } from 'vitest'
import { agreement } from '../../../text/nl/agreement.ts'
import { day } from '../../../values/day.ts'
import { policyWithoutAgreement, type Policy } from '../engine/policy.ts'
import { costsOf, typedOf } from './policy-form.ts'
import { policyBeside, policyInWords } from './policy-words.ts'

/** Agreed before rules for such costs were refused: it stands in the table and is never changed. */
const phone = {
  category: 'Telefoon',
  allowed: true,
  cap: { amount: 30_000n, per: 'year' },
  priorConsent: false,
} as const

const agreed: Policy = {
  ...policyWithoutAgreement(day('2026-01-01')),
  maxHoursPerYear: 1_040,
  deductibleCostRules: [phone],
  reservedPotCounts: false,
}

const said = (policy: Policy) => policyInWords(policy, agreement.said, 'nl')
const sentences = (policy: Policy) => said(policy).map(({ sentence }) => sentence.replaceAll('\u00a0', ' '))

describe('a policy read out', () => {
  test('names every rule on costs, also when only what is paid out counts', () => {
    const ask = 'Dit rekent Gilde niet uit, want een bon heeft hier geen soort. Vraag het je consulent.'
    expect(sentences(agreed)).toContain(
      `Telefoon: dit telt als kosten van je bedrijf. Hoogstens € 300,00 per jaar. ${ask}`,
    )
    expect(sentences({ ...agreed, reservedPotCounts: true })).toContain(
      `Telefoon: gaat af van wat je verdient. Hoogstens € 300,00 per jaar. ${ask}`,
    )
  })
})

test('an older rule that nobody can reckon stays in the form as it was, to be taken away or changed', () =>
  expect(costsOf(typedOf(agreed, 'nl')).map(({ kind }) => kind)).toEqual(['Telefoon']))

describe('a version beside the one before it', () => {
  const after: Policy = {
    ...agreed,
    validFrom: day('2027-01-01'),
    period: 'quarter',
    deductibleCostRules: [],
    roundingRule: 'euro-down',
  }
  const changed = policyBeside(said(agreed), said(after)).filter(({ was, now }) => was !== now)

  test('says of each thing what it was and what it becomes', () => {
    expect(changed.find(({ about }) => about === 'period')).toEqual({
      part: 'counts',
      about: 'period',
      was: 'De gemeente kijkt elke maand wat je verdiende.',
      now: 'De gemeente kijkt elke drie maanden wat je verdiende, en verdeelt dat over die maanden.',
    })
  })
  test('what is new was not there, what is dropped comes last', () => {
    expect(changed.map(({ about, was, now }) => [about, was !== undefined, now !== undefined])).toEqual([
      ['period', true, true],
      ['rounding', false, true],
      ['cost Telefoon', true, false],
    ])
  })
  test('another first day alone is no change', () => {
    const later = said({ ...agreed, validFrom: day('2027-01-01') })
    expect(policyBeside(said(agreed), later).filter(({ was, now }) => was !== now)).toEqual([])
  })
})
