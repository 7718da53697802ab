import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { languages, textIn } from '../../../text/index.ts'
import { answerCase } from './cases/answer-case.ts'
import { benefitRefusalInWords, stepInWords } from './sentence.ts'
import { standardParameters } from './standard-parameters.ts'

const parameters = standardParameters()

type Case = {
  id: string
  scheme: string
  date: string
  tier: string
  input: object
  expected: Record<string, unknown>
}

/** Worked examples with their sources, kept beside the project where it is developed. */
const file = new URL('../../../../../shared/data/benefits/cases.json', import.meta.url)
const there = existsSync(file)
const cases = there ? (JSON.parse(readFileSync(file, 'utf8')) as Case[]) : []
if (!there) console.log('cases.test.ts: no worked examples beside the project, so these tests are skipped')

const asNumber = (value: unknown) => {
  if (typeof value === 'bigint') return Number(value)
  if (typeof value === 'object' && value !== null && 'thousandths' in value)
    return Number(value.thousandths) / 1000
  return value
}

describe.skipIf(!there)('the worked examples', () => {
  const outcomes = cases.map((one) => {
    const answer = answerCase(one, parameters)
    if (!('id' in answer) || 'refused' in answer) return { ...one, outcome: 'refused' }
    const { result } = answer
    const same = Object.entries(one.expected).every(([name, value]) => asNumber(result[name]) === value)
    return { ...one, outcome: same ? 'passed' : 'wrong' }
  })

  test('none is answered wrongly', () =>
    expect(outcomes.filter(({ outcome }) => outcome === 'wrong').map(({ id }) => id)).toEqual([]))

  test('passed and refused, by tier', () => {
    const counts: Record<string, number> = {}
    for (const { tier, outcome } of outcomes)
      counts[`${tier} ${outcome}`] = (counts[`${tier} ${outcome}`] ?? 0) + 1
    expect(counts).toEqual({
      'A passed': 31,
      'B passed': 47,
      // Whether somebody is entitled, what an employer gets, and a minimum wage that we do not have.
      'C refused': 22,
      // Rules that a prototype made up.
      'D refused': 4,
      'E passed': 15,
    })
  })
})

describe('a case', () => {
  const good = {
    id: 'a',
    scheme: 'PW',
    date: '2026-03-01',
    input: { household: 'single.21_aow', netIncomeCents: 40_000 },
  }
  const refused = (more: object) => {
    const answer = answerCase({ ...good, ...more }, parameters)
    return 'id' in answer ? ('refused' in answer ? answer.refused.reason : 'answered') : answer.reason
  }

  test('is answered by its month, with steps', () => {
    expect(answerCase(good, parameters)).toMatchObject({ id: 'a', result: { benefitInclCents: 100_150n } })
    expect(refused({ input: { ...good.input, exemption: null } })).toBe('answered')
  })

  test.each([
    ['case-not-an-object', { id: null }],
    ['answered', { id: 3 }],
    ['case-not-an-object', { input: [] }],
    ['case-date-wrong', { date: '2026-02-30' }],
    ['scheme-unknown', { scheme: 'ANW' }],
    ['scheme-unknown', { scheme: 'constructor' }],
    ['ioaz-ends', { scheme: 'IOAZ' }],
    ['zw-ask-uwv', { scheme: 'ZW' }],
    ['tw-ask-uwv', { scheme: 'TW' }],
    ['entitlement-ask', { input: { single: true, age: 35 } }],
    ['field-wrong', { input: { ...good.input, netIncomeCents: 12.5 } }],
    ['field-wrong', { input: { ...good.input, household: 'castle' } }],
    ['field-wrong', { input: { ...good.input, exemption: 'q' } }],
    ['field-wrong', { input: { ...good.input, monthsUsed: -1 } }],
    ['field-missing', { input: { netIncomeCents: 100 } }],
    ['field-unknown', { input: { ...good.input, favouriteColour: 'red' } }],
    ['no-value-on-day', { date: '2014-03-01' }],
    ['field-missing', { scheme: 'WIA', input: { incomeCents: 1 } }],
    ['field-missing', { scheme: 'WW', input: { selfEmployedHoursInMonth: 12 } }],
    [
      'field-missing',
      { scheme: 'WIA', input: { monthlyWageCents: 1, incomeCents: 1, month: 1, maximised: true } },
    ],
    ['field-missing', { scheme: 'BBZ', input: { monthsWithBenefit: 3 } }],
    ['case-not-an-object', { scheme: undefined }],
    ['case-date-too-late', { date: '2031-01-01' }],
    ['case-date-too-late', { scheme: 'WAJONG', date: '2031-01-01', input: {} }],
    ['no-value-on-day', { scheme: 'AIB', date: '2014-03-01', input: { taxableProfitCents: 100 } }],
    ['field-wrong', { input: { ...good.input, netIncomeCents: -1 } }],
    ['answered', { input: { ...good.input, netIncomeCents: -1, selfEmployed: true } }],
    ['field-wrong', { input: { ...good.input, spouseNetIncomeCents: 1 } }],
    ['field-wrong', { input: { ...good.input, exemption: 'n', grantedFrom: '2026-02-30' } }],
    ['field-wrong', { input: { household: 'single.21_aow', age: 19 } }],
    ['field-wrong', { input: { household: 'single.aow', age: 40 } }],
    ['field-wrong', { input: { household: 'single.18_20', age: 21 } }],
    ['field-wrong', { input: { household: 'single.21_aow', spouseAge: 40 } }],
    ['field-missing', { input: { household: 'couple.one18_20' } }],
    ['field-wrong', { input: { household: 'castle', normInclHolidayCents: 1, percentOfNorm: 120 } }],
    ['field-wrong', { input: { household: 'single.21_aow', costSharers: 2, housemates: [{ age: 40 }] } }],
    [
      'field-wrong',
      { scheme: 'IOAW', input: { grossBaseCents: 1, grossIncomeCents: 1, exemption: 'constructor' } },
    ],
    ['field-wrong', { scheme: 'WAJONG', input: { incomeCents: -1, hasWorkCapacity: true } }],
    ['field-wrong', { scheme: 'WW', input: { benefitCents: -1, inStartPeriod: true } }],
    ['field-wrong', { scheme: 'WW', input: { avgSelfEmployedHoursPerWeek: 200 } }],
  ])('%s', (reason, more) => expect(refused(more)).toBe(reason))

  test.each(
    (
      'single.one18_20 single.bothAow single.couple single.kids single.withSupplement single.18_20.aow ' +
      'single.spouseWithoutRight single. couple.21_aow.21_aow couple.21_aow.kids.nokids couple.single ' +
      'institution institution.single.kids institution.spouseWithoutRight institution.couple.18_20 ' +
      'costsharing.spouse18_20 costsharing.spouse18_20.x.kids'
    ).split(' '),
  )('%s is no household: no other norm is taken for it', (household) =>
    expect(refused({ input: { household } })).toBe('field-wrong'),
  )

  test.each([
    ['2026-08-01', { household: 'couple.oneAow' }, { normInclHolidayCents: 217_610n }],
    ['2026-08-01', { household: 'couple.spouseWithoutRight.21_aow' }, { normInclHolidayCents: 101_390n }],
    ['2026-08-01', { household: 'couple.21_aow', spouseHasRight: false }, { normInclHolidayCents: 101_390n }],
    ['2026-08-01', { household: 'single', age: 19 }, { normInclHolidayCents: 35_042n }],
    ['2026-08-01', { household: 'couple.both18_20.kids' }, { normInclHolidayCents: 110_640n }],
    ['2026-01-01', { household: 'institution.couple' }, { normInclHolidayCents: 69_027n }],
    ['2026-01-01', { household: 'institution.couple.withSupplement' }, { normInclHolidayCents: 79_627n }],
    ['2026-01-01', { household: 'costsharing.spouse18_20.kids' }, { normInclHolidayCents: 74_642n }],
    ['2026-08-01', { household: 'couple.21_aow', costSharers: 1 }, { normInclHolidayCents: 175_742n }],
    [
      '2027-02-01',
      { household: 'single.21_aow', age: 22, netIncomeCents: 100_000, exemption: '34a' },
      { exemptCents: 15_000n },
    ],
    [
      '2026-03-01',
      { household: 'couple.21_aow', netIncomeCents: 0, spouseNetIncomeCents: 20_000, spouseExemption: 'n' },
      { exemptCents: 5_000n },
    ],
  ])('%s %o', (date, input, result) =>
    expect(answerCase({ id: 'a', scheme: 'PW', date, input }, parameters)).toMatchObject({ result }),
  )
})

describe('whatever comes in', () => {
  const told = languages.map((language) => {
    const text = textIn(language)
    return { words: text.benefits, steps: text.benefitSteps, language }
  })
  const known = [...new Set(cases.flatMap(({ input }) => Object.keys(input)))]
  const name = fc.constantFrom(
    ...known,
    'household',
    'netIncomeCents',
    'exemption',
    'incomeCents',
    'benefitCents',
  )
  const value = fc.oneof(
    fc.jsonValue(),
    fc.integer({ min: -10, max: 400_000 }),
    fc.constantFrom(
      'single.21_aow',
      'couple.aow',
      'couple.one18_20.kids',
      'institution.single',
      'n',
      'r',
      'y',
      true,
    ),
  )
  const anyCase = fc.record({
    id: fc.string(),
    scheme: fc.constantFrom('PW', 'PW', 'BBZ', 'IOAW', 'AIB', 'WW', 'WIA', 'WAJONG', 'IOAZ', 'X'),
    date: fc.oneof(fc.constantFrom('2026-03-01', '2020-12-31', '2027-06-01', '2015-01-01'), fc.string()),
    input: fc.dictionary(name, value, { maxKeys: 6 }),
  })

  test('it answers or refuses in words, throws nothing, and says nothing senseless', () => {
    fc.assert(fc.property(fc.jsonValue(), (line) => answerCase(line, parameters) !== undefined))
    fc.assert(
      fc.property(anyCase, (line) => {
        const answer = answerCase(line, parameters)
        if (!('id' in answer)) throw new Error('a case has an id')
        for (const telling of told) {
          const said =
            'refused' in answer
              ? [benefitRefusalInWords(answer.refused, telling)]
              : answer.steps.map((step) => stepInWords(step, telling))
          expect(said.join(' ')).not.toMatch(/undefined|NaN|\[object|function/)
        }
      }),
      { numRuns: 1_000 },
    )
  })
})
