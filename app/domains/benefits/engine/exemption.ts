/** What is left out of a month's income from work (PW 31(2)n, r, y, z, aa; 31(5)). */
import { day, type Day } from '../../../values/day.ts'
import { percentOf, wholeOf, type ExactNumber } from '../../../values/exact-number.ts'
import { least, type Cents } from '../../../values/money.ts'
import { ok, type Result } from '../../../values/result.ts'
import type { ExemptionGrant, ExemptionKind, WhyNothingExempt } from './exemption-grant.ts'
import type { Adult, Household } from './household.ts'
import { centsOn, factOn, monthsOn, numberOn, percentOn, type Known, type NoValue } from './lookup.ts'
import type { Parameters } from './parameters.ts'
import { ofFacts, ofLaw, stepOf, type Ground, type Step, type Who } from './step.ts'

/** What an exemption is asked about: one adult in one month. */
export type ExemptionQuestion = {
  readonly on: Day
  readonly who: Who
  readonly adult: Adult
  readonly form: Household['form']
  /** Income from work after tax, in cents. */
  readonly work: Cents
  readonly workFrom: 'employment' | 'self-employment'
  readonly grant?: ExemptionGrant
  /** The municipality already works by the rules of 2027. */
  readonly rulesOf2027: boolean
}

/** How much is left out, in cents, with the step that says why. */
export type Exempted = { readonly exempt: Cents; readonly step: Step }

/** From this day on art. 34a takes the place of letters n, r, y, z and aa. Announced. */
export const RULES_OF_2027_FROM = day('2027-01-01')

const ARTICLES: Readonly<Record<ExemptionKind, string>> = {
  work: 'PW 31(2)n',
  'pension-age': 'PW 31(2)n',
  'single-parent': 'PW 31(2)r',
  medical: 'PW 31(2)y',
  subsidised: 'PW 31(2)z',
  'subsidised-after': 'PW 31(2)aa',
  'work-2027': 'PW 34a(1)a',
  'work-2027-longer': 'PW 34a(2)',
  'medical-2027': 'PW 34a(1)b',
  'pension-age-2027': 'PW 34a(1)c',
}

/**
 * What of the income from work is left out: a percentage with a maximum, if a decision of the municipality allows it
 * and its conditions are met in this month. Half a cent is rounded up, for the member.
 *
 * @returns cents and a step; refuses `no-value-on-day` where the table has no maximum for that month
 */
export function exempted(question: ExemptionQuestion, parameters: Parameters): Result<Exempted, NoValue> {
  const { grant } = question
  if (question.work <= 0n) return ok(nothing(question, 'no-income'))
  if (!grant) return ok(nothing(question, 'not-granted'))
  const kind = kindOn(question, grant)
  const refused = whyNotNow(question, grant) ?? whyNotThis(question, grant, kind)
  if (refused) return ok(nothing(question, refused))
  const barred = whyNotByTable(question, grant, kind, parameters)
  if (!barred.ok) return barred
  if (barred.value) return ok(nothing(question, barred.value))
  return taken(question, kind, parameters)
}

/** From 2027 on a decision on fewer hours, and pension age, go on under the new article by themselves. */
function kindOn({ on, adult }: ExemptionQuestion, { kind }: ExemptionGrant): ExemptionKind {
  const at = kind === 'work' && adult.group === 'aow' ? 'pension-age' : kind
  if (on < RULES_OF_2027_FROM) return at
  if (at === 'medical') return 'medical-2027'
  return at === 'pension-age' ? 'pension-age-2027' : at
}

function whyNotNow(
  { on, rulesOf2027 }: ExemptionQuestion,
  grant: ExemptionGrant,
): WhyNothingExempt | undefined {
  if ((grant.from && on < grant.from) || (grant.until && on > grant.until)) return 'decision-not-now'
  const early = rulesOf2027 && on >= day('2026-01-01')
  if (isOf2027(grant.kind) && on < RULES_OF_2027_FROM && !early) return 'not-in-force-yet'
  return undefined
}

function isOf2027(kind: ExemptionKind): boolean {
  return kind.includes('-2027')
}

function whyNotThis(
  { on, adult, form, workFrom }: ExemptionQuestion,
  grant: ExemptionGrant,
  kind: ExemptionKind,
): WhyNothingExempt | undefined {
  if (on >= RULES_OF_2027_FROM && !isOf2027(kind)) return 'rules-change-2027'
  if (kind.startsWith('pension-age')) return adult.group === 'aow' ? undefined : 'from-pension-age'
  if (kind.startsWith('work-2027')) return adult.group === 'aow' ? 'until-pension-age' : undefined
  if (kind === 'single-parent') {
    if (form !== 'single-parent') return 'not-single-parent'
    return grant.workMonthsUsedUp === false ? 'first-the-other-months' : undefined
  }
  if (kind !== 'subsidised' && kind !== 'subsidised-after') return undefined
  if (workFrom !== 'employment') return 'only-employment'
  return grant.workMonthsUsedUp === false ? 'first-the-other-months' : undefined
}

const MONTHS_KEY: Partial<Record<ExemptionKind, string>> = {
  work: 'exemption.work.maxMonths',
  'single-parent': 'exemption.singleParent.maxMonths',
  subsidised: 'exemption.subsidised.maxMonths',
  'work-2027': 'exemption2027.work.maxMonths',
}

/** The bars that are numbers of the table: age, months, the age of the child. */
function whyNotByTable(
  question: ExemptionQuestion,
  grant: ExemptionGrant,
  kind: ExemptionKind,
  parameters: Parameters,
): Result<WhyNothingExempt | undefined, NoValue> {
  const on = tableDay(question.on, kind)
  const monthsKey = MONTHS_KEY[kind]
  if (monthsKey !== undefined) {
    const most = monthsOn(parameters, 'PW', monthsKey, on)
    if (!most.ok) return most
    if (grant.monthsUsed >= most.value.value) return ok('months-used')
  }
  if (kind !== 'work' && kind !== 'single-parent') return ok(undefined)
  const bar = numberOn(parameters, 'PW', 'exemption.work.minAge', on)
  if (!bar.ok) return bar
  const tooYoung = isYounger(question.adult, wholeOf(bar.value.value))
  if (tooYoung && !factOn(parameters, 'PW', capKey(kind, true), on)) return ok('under-27')
  if (kind === 'work' || grant.youngestChildYears === undefined) return ok(undefined)
  const child = numberOn(parameters, 'PW', 'exemption.singleParent.childMaxAgeExclusive', on)
  if (!child.ok) return child
  return ok(grant.youngestChildYears >= wholeOf(child.value.value) ? 'child-too-old' : undefined)
}

function isYounger({ group, years }: Adult, bar: number): boolean {
  return group === '18-20' || (years !== undefined && group !== 'aow' && years < bar)
}

/** The rules of 2027 stand in the table from 2027 on; who works by them earlier takes them from there. */
function tableDay(on: Day, kind: ExemptionKind): Day {
  return isOf2027(kind) && on < RULES_OF_2027_FROM ? RULES_OF_2027_FROM : on
}

type RowName = 'work' | 'singleParent' | 'medical' | 'subsidised' | 'pensionAge'

function rowOf(kind: ExemptionKind): RowName {
  if (kind === 'pension-age-2027') return 'pensionAge'
  if (kind === 'single-parent') return 'singleParent'
  if (kind.startsWith('medical')) return 'medical'
  return kind.startsWith('subsidised') ? 'subsidised' : 'work'
}

/** Between November 2020 and July 2021 people under 27 had maximums of their own. */
function capKey(kind: ExemptionKind, under27: boolean): string {
  const row = rowOf(kind)
  if (under27) return `exemption.${row}Under27.maxPerMonth`
  return `exemption${isOf2027(kind) ? '2027' : ''}.${row}.maxPerMonth`
}

function taken(
  question: ExemptionQuestion,
  kind: ExemptionKind,
  parameters: Parameters,
): Result<Exempted, NoValue> {
  const on = tableDay(question.on, kind)
  const percent = percentOn(
    parameters,
    'PW',
    `exemption${isOf2027(kind) ? '2027' : ''}.${rowOf(kind)}.percent`,
    on,
  )
  if (!percent.ok) return percent
  if (hasNoCap(kind)) return ok(share(question, kind, percent.value))
  const bar = numberOn(parameters, 'PW', 'exemption.work.minAge', on)
  const young = bar.ok && isYounger(question.adult, wholeOf(bar.value.value))
  const under27 = young && (kind === 'work' || kind === 'single-parent')
  const cap = centsOn(parameters, 'PW', capKey(kind, under27), on)
  return cap.ok ? ok(share(question, kind, percent.value, cap.value)) : cap
}

/** Art. 34a knows a maximum only from pension age on. */
function hasNoCap(kind: ExemptionKind): boolean {
  return isOf2027(kind) && kind !== 'pension-age-2027'
}

function share(
  { who, work, on }: ExemptionQuestion,
  exemption: ExemptionKind,
  percent: Known<ExactNumber>,
  cap?: Known<Cents>,
): Exempted {
  const whole = percentOf(work, percent.value)
  const facts = cap ? [cap.fact, percent.fact] : [percent.fact]
  const decided = exemption.startsWith('medical') ? 'certain' : 'by-municipality'
  const ground: Ground = {
    ...ofFacts(articleOf(exemption, on), facts, decided),
    ...(isOf2027(exemption) ? { certainty: 'announced' as const } : {}),
  }
  const exempt = cap ? least(whole, cap.value) : whole
  const step =
    cap && exempt < whole
      ? stepOf(
          'exempt-capped',
          exempt,
          { who, exemption, percent: percent.value, cap: cap.value, exempt },
          ground,
        )
      : stepOf('exempt', exempt, { who, exemption, income: work, percent: percent.value, exempt }, ground)
  return { exempt, step }
}

/** The letter of 2015 is another one. */
function articleOf(kind: ExemptionKind, on: Day): string {
  return kind === 'medical' && on < day('2015-07-01') ? 'PW 31(2)z' : ARTICLES[kind]
}

/** Nothing is left out, and why. */
export function nothing(
  { who, grant }: Pick<ExemptionQuestion, 'who' | 'grant'>,
  why: WhyNothingExempt,
): Exempted {
  const article = why === 'under-27' ? 'PW 31(5)' : grant ? ARTICLES[grant.kind] : 'PW 31(2)'
  const unsure = why === 'rules-change-2027' || why === 'not-in-force-yet'
  return {
    exempt: 0n,
    step: stepOf(
      'exempt-none',
      0n,
      { who, why },
      ofLaw('pw', article, unsure ? 'announced' : CERTAINTY[why]),
    ),
  }
}

const CERTAINTY: Partial<Record<WhyNothingExempt, 'by-municipality'>> = {
  'not-granted': 'by-municipality',
  'decision-not-now': 'by-municipality',
  'not-for-self-employed': 'by-municipality',
  'at-settlement': 'by-municipality',
}
