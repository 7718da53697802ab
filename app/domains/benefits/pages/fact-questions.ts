/** The questions of the guided form: for each answer that can be chosen, what is asked with it. */
import { AGES, SPOUSE_AGES, WIA_CLASSES, type Fact, type FactField } from '../facts/fact-shapes.ts'
import type { benefitFacts } from '../../../text/nl/benefit-facts.ts'

type Words = typeof benefitFacts
export type InputName = keyof Words['inputs']
export type AnswerName = keyof Words['answers']
export type ChoiceName = keyof Words['choices']

/** One thing to fill in. `amount` must be more than 0, `maybe` may be left empty and is then 0. */
export type Asked =
  | { readonly kind: 'amount' | 'maybe' | 'month'; readonly name: InputName }
  | { readonly kind: 'count'; readonly name: InputName; readonly most: number }
  | {
      readonly kind: 'choice'
      readonly name: InputName
      readonly of: readonly { readonly value: string; readonly answer: AnswerName }[]
    }

/** An answer that can be chosen: its word in the address, its label, what it means, what is asked besides. */
export type Answer = {
  readonly slug: string
  readonly label: ChoiceName | undefined
  readonly fixed: Readonly<Record<string, string>>
  readonly asked: readonly Asked[]
}

/** A question: one field, one page of answers to choose from; with one answer only, that form at once. */
export type Question = {
  readonly slug: string
  readonly field: FactField
  readonly answers: readonly Answer[]
}

const amount = (name: InputName): Asked => ({ kind: 'amount', name })
const maybe = (name: InputName): Asked => ({ kind: 'maybe', name })
const count = (name: InputName, most: number): Asked => ({ kind: 'count', name, most })
const choice = (name: InputName, of: readonly AnswerName[]): Asked => ({
  kind: 'choice',
  name,
  of: of.map((answer) => ({ value: answer, answer })),
})
const yesOrNo = (name: InputName, yes: AnswerName, no: AnswerName): Asked => ({
  kind: 'choice',
  name,
  of: [
    { value: 'yes', answer: yes },
    { value: 'no', answer: no },
  ],
})

const MOST_HOUSEMATES = 20
/** No exemption has more months than this. */
const MOST_MONTHS = 60

const benefit = (slug: string, scheme: ChoiceName, ...asked: readonly Asked[]): Answer => ({
  slug,
  label: scheme,
  fixed: { scheme },
  asked,
})
const living = (slug: string, how: ChoiceName, ...asked: readonly Asked[]): Answer => ({
  slug,
  label: how,
  fixed: { living: how },
  asked: [choice('age', AGES), ...asked],
})
const kept = (slug: string, kind: string, label: ChoiceName, ...asked: readonly Asked[]): Answer => ({
  slug,
  label,
  fixed: { kind },
  asked,
})

const housemates = count('housemates', MOST_HOUSEMATES)
const spouse = [choice('spouseAge', SPOUSE_AGES), yesOrNo('spouseHasRight', 'yes', 'rightNo')]
const months = count('monthsUsed', MOST_MONTHS)

/** All questions, in the order in which they are asked. */
export const QUESTIONS: readonly Question[] = [
  {
    slug: 'uitkering',
    field: 'benefit',
    answers: [
      benefit('bijstand', 'PW'),
      benefit('wajong', 'WAJONG', amount('fullBenefit'), yesOrNo('canWork', 'canWorkYes', 'canWorkNo')),
      benefit('wia', 'WIA', amount('monthlyWage'), { kind: 'month', name: 'firstMonth' }),
      benefit(
        'wia-daarna',
        'WIA-AFTER',
        amount('monthlyWage'),
        maybe('remainingCapacity'),
        choice('wiaClass', WIA_CLASSES),
      ),
      benefit('ww', 'WW', amount('benefit'), amount('dailyWage'), count('hoursPerWeek', 60)),
      benefit('ioaw', 'IOAW', amount('grossBase')),
      benefit('bbz', 'BBZ'),
      benefit('ioaz', 'IOAZ'),
      benefit('toeslag', 'TW'),
      benefit('ziektewet', 'ZW'),
      benefit('aio', 'AIO'),
      benefit('anders', 'other'),
      benefit('geen', 'none'),
    ],
  },
  {
    slug: 'wonen',
    field: 'household',
    answers: [
      living('alleen', 'alone', housemates),
      living('met-kind', 'single-parent', housemates),
      living('samen', 'couple', ...spouse, housemates),
      living('samen-met-kind', 'couple-children', ...spouse, housemates),
      living('inrichting', 'institution'),
    ],
  },
  {
    slug: 'inkomen',
    field: 'income',
    answers: [
      {
        slug: 'inkomen',
        label: undefined,
        fixed: {},
        asked: [maybe('other'), maybe('spouseWork'), maybe('spouseOther')],
      },
    ],
  },
  {
    slug: 'houden',
    field: 'exemption',
    answers: [
      kept('nee', 'none', 'noExemption'),
      kept('zes-maanden', 'work', 'work', months),
      kept(
        'alleenstaande-ouder',
        'single-parent',
        'single-parent-exempt',
        count('youngestChildYears', 17),
        months,
      ),
      kept('zonder-einde', 'medical', 'medical'),
      kept('aow', 'pension-age', 'pension-age'),
      kept('nieuwe-regel', 'work-2027', 'work-2027', months),
    ],
  },
  {
    slug: 'spaargeld',
    field: 'assets',
    answers: [{ slug: 'spaargeld', label: undefined, fixed: {}, asked: [maybe('owned')] }],
  },
]

/** The question at an address. */
export function questionAt(slug: string | undefined): Question | undefined {
  return QUESTIONS.find((question) => question.slug === slug)
}

/** The question after this one. */
export function questionAfter({ slug }: Question): Question | undefined {
  return QUESTIONS[QUESTIONS.findIndex((question) => question.slug === slug) + 1]
}

/** The answer to which a fact belongs. */
export function answerOf({ answers }: Question, { value }: Fact): Answer | undefined {
  const told = value as Readonly<Record<string, unknown>>
  return answers.find(({ fixed }) => Object.entries(fixed).every(([name, word]) => told[name] === word))
}
