/**
 * A step: what one rule takes or leaves, with the facts of its sentence, its article, its source and how certain it
 * is. Sentences stand in `text`; `sentence.ts` joins the two.
 */
import type { ExactNumber } from '../../../values/exact-number.ts'
import type { Day } from '../../../values/day.ts'
import type { Cents } from '../../../values/money.ts'
import { certaintyOf, leastCertain, type Certainty } from './certainty.ts'
import type { ExemptionKind, WhyNothingExempt } from './exemption-grant.ts'
import type { NormKey } from './household.ts'
import type { ParameterFact } from './parameters.ts'

/** Hours in thousandths, apart from money. */
export type Hours = { readonly thousandths: bigint }

/** Of whom a step tells: the member, or the partner. */
export type Who = 'self' | 'spouse'

/** The facts a sentence names, by the kind of step. Amounts are cents. */
export type StepFacts = NormSteps &
  SettlementSteps &
  MonthSteps &
  AllowanceSteps &
  SelfEmployedSteps &
  UwvSteps &
  CountingSteps &
  EffectSteps

/** Which norm holds (PW 20-24). */
export type NormSteps = {
  norm: { household: NormKey; norm: Cents }
  'norm-given': { norm: Cents }
  'norm-shared': { people: number; couple: Cents; norm: Cents }
  'norm-both': { one: Cents; other: Cents; norm: Cents }
  'norm-shared-young': { fixed: Cents; shared: Cents; norm: Cents }
  'norm-half': { couple: Cents; norm: Cents }
  'norm-institution': { base: Cents; supplement: Cents; norm: Cents }
  'norm-one-in-institution': { home: Cents; institution: Cents; norm: Cents }
  'norm-raised': { supplement: Cents; norm: Cents }
  'norm-raised-to-cap': { supplement: Cents; norm: Cents }
  'norm-raise-elsewhere': Nothing
  'part-of-norm': { percent: ExactNumber; norm: Cents; part: Cents }
}

/** What a month's income does (PW 19, 31, 32, 34a). */
export type MonthSteps = {
  income: { who: Who; work: Cents; other: Cents; income: Cents }
  exempt: { who: Who; exemption: ExemptionKind; income: Cents; percent: ExactNumber; exempt: Cents }
  'exempt-capped': { who: Who; exemption: ExemptionKind; percent: ExactNumber; cap: Cents; exempt: Cents }
  'exempt-none': { who: Who; why: WhyNothingExempt }
  'spouse-income': { income: Cents; counted: Cents }
  counted: { counted: Cents }
  benefit: { norm: Cents; counted: Cents; benefit: Cents }
  holiday: { benefit: Cents; percent: ExactNumber; holiday: Cents }
}

/** Gifts, a premium, expenses of volunteers, assets (PW 31(2)j, k, m, s and 34). */
export type AllowanceSteps = {
  'gifts-free': { gifts: Cents; limit: Cents }
  'gifts-to-judge': { limit: Cents; above: Cents }
  'premium-free': { free: Cents; limit: Cents; above: Cents }
  'volunteer-free': { free: Cents; limit: Cents; above: Cents }
  'allowance-not-under-27': Nothing
  'assets-below': { assets: Cents; limit: Cents }
  'assets-above': { assets: Cents; limit: Cents; above: Cents }
}

/** The Bbz, the IOAW and the income of the AIB. */
export type SelfEmployedSteps = {
  'bbz-tax': { profit: Cents; percent: ExactNumber; tax: Cents; income: Cents }
  'bbz-settled': { yearNorm: Cents; loan: Cents; income: Cents }
  'bbz-top-up': { topUp: Cents; gift: Cents }
  'bbz-reclaim': { above: Cents; reclaim: Cents; gift: Cents }
  'bbz-loan-stays': { loan: Cents }
  'bbz-hours-met': { hours: Hours; criterion: Hours }
  'bbz-hours-short': { hours: Hours; criterion: Hours }
  'ioaw-benefit': { base: Cents; counted: Cents; benefit: Cents }
  'ioaw-holiday': { benefit: Cents; percent: ExactNumber; holiday: Cents }
  'aib-income': { profit: Cents; deductions: Cents; exemption: Cents; income: Cents }
  'aib-month': { income: Cents; months: number; perMonth: Cents }
}

/** What UWV pays: WW, WIA, Wajong. */
export type UwvSteps = {
  'ww-start-period': { percent: ExactNumber; before: Cents; benefit: Cents }
  'ww-profit-ignored': { profit: Cents }
  'ww-free-hours': { perWeek: Hours; free: Hours }
  'ww-hours': { hours: Hours; income: Cents }
  'ww-offset': { income: Cents; percent: ExactNumber; offset: Cents }
  'ww-ends': { income: Cents; percent: ExactNumber; limit: Cents }
  'ww-benefit': { before: Cents; benefit: Cents }
  'ww-with-income': { wage: Cents; income: Cents; percent: ExactNumber; benefit: Cents }
  'wia-wage-related': { wage: Cents; income: Cents; percent: ExactNumber; benefit: Cents }
  'wia-requirement': { requirement: Cents; income: Cents }
  'wia-requirement-missed': { requirement: Cents; income: Cents }
  'wia-no-requirement': Nothing
  'wia-supplement': { wage: Cents; income: Cents; percent: ExactNumber; benefit: Cents }
  'wia-supplement-steady': { wage: Cents; capacity: Cents; percent: ExactNumber; benefit: Cents }
  'wia-floor': { benefit: Cents }
  'wia-floor-unknown': Nothing
  'wia-follow-up': { percent: ExactNumber; base: Cents; benefit: Cents }
  'wajong-offset': { income: Cents; percent: ExactNumber; offset: Cents; kept: Cents }
  'wajong-benefit': { before: Cents; benefit: Cents }
}

/** What of a month's figures counts as income, by the municipality's policy. */
export type CountingSteps = {
  'basis-result': { turnover: Cents; costs: Cents; result: Cents }
  'basis-received': { received: Cents; costs: Cents; result: Cents }
  'basis-paid-out': { paidOut: Cents; reserved: Cents }
  'pot-counts': { reserved: Cents }
  'pot-not-agreed': { reserved: Cents }
  'costs-not-allowed': { amount: Cents }
  'loss-carried': { loss: Cents }
  'flat-tax': { percent: ExactNumber; tax: Cents; income: Cents }
  rounded: { before: Cents; income: Cents }
  spread: Spread
  /** Over a new version of the policy with the same rhythm. */
  'spread-on': Spread
  /** Only the months with this rhythm: it changed within the quarter or year. */
  'spread-part': Spread
}

/** What an agreement about the pot does when the year is settled. */
export type SettlementSteps = {
  'pot-left-out': { left: Cents }
  'paid-out-counts': { paidOut: Cents }
}

type Spread = { total: Cents; months: number; perMonth: Cents }

/** The ladder of one earning: what a member reads. Amounts are changes. */
export type EffectSteps = {
  earned: { turnover: Cents }
  'counts-result': { amount: Cents }
  'counts-received': { amount: Cents }
  'counts-paid-out': { paidOut: Cents; reserved: Cents }
  'counts-not-agreed': { amount: Cents }
  'counts-income': { amount: Cents }
  'counts-hours': { hours: Hours }
  'tax-off': { tax: Cents }
  kept: { kept: Cents }
  'kept-nothing': { why: WhyNothingExempt }
  'kept-no-more': Nothing
  offset: { less: Cents; before: Cents; after: Cents }
  'offset-nothing': { benefit: Cents }
  'offset-ends': { before: Cents; who: Decider }
  'offset-later': { less: Cents; months: number }
  'for-cooperative': { amount: Cents }
  'paid-to-you': { amount: Cents }
  'over-limit': { amount: Cents; limit: Cents; to: OverflowTo }
  'stays-in-pot': { amount: Cents }
  'leaves-pot': { amount: Cents }
  /** What the co-op hands to the municipality by the scheme. */
  'to-municipality': { amount: Cents }
  'who-decides': { who: Decider }
}

/** Where the scheme of a co-op carries what does not fit in a pot. */
export type OverflowTo = 'municipality' | 'cooperative' | 'training'

/** Who decides in the end. */
export type Decider = 'municipality' | 'uwv'

type Nothing = Readonly<Record<string, never>>

export type StepKind = keyof StepFacts

/**
 * What a step rests on. `source` is `policy` for what a municipality agreed, `scheme` for what the co-op did, else
 * where it was read. `since` is the first day of the amount that is not sure.
 */
export type Ground = {
  readonly article: string
  readonly source: string
  readonly certainty: Certainty
  readonly since?: Day
}

export type StepOf<K extends StepKind> = Ground & {
  readonly kind: K
  /** What this step takes or leaves, in cents. */
  readonly amount: Cents
  readonly facts: Readonly<StepFacts[K]>
}

export type Step = { [K in StepKind]: StepOf<K> }[StepKind]

/** One step. `amount` in cents. */
export function stepOf<K extends StepKind>(
  kind: K,
  amount: Cents,
  facts: StepFacts[K],
  ground: Ground,
): Step {
  return { kind, amount, facts, ...ground } as Step
}

/** Where the laws stand, for a rule that needs no row of the table. */
export const LAW = {
  pw: 'https://wetten.overheid.nl/BWBR0015703',
  bbz: 'https://wetten.overheid.nl/BWBR0015711',
  ioaw: 'https://wetten.overheid.nl/BWBR0004044',
  aib: 'https://wetten.overheid.nl/BWBR0029368',
  wia: 'https://wetten.overheid.nl/BWBR0019057',
  ww: 'https://wetten.overheid.nl/BWBR0004045',
  wajong: 'https://wetten.overheid.nl/BWBR0008657',
} as const

/** A rule of a law itself. */
export function ofLaw(law: keyof typeof LAW, article: string, certainty: Certainty = 'certain'): Ground {
  return { article, source: LAW[law], certainty }
}

/** A rule that rests on rows of the table, as certain as the least certain of them and of what is given besides. */
export function ofFacts(
  article: string,
  facts: readonly ParameterFact[],
  ...also: readonly Certainty[]
): Ground {
  const [first] = facts
  const certainty = leastCertain([...facts.map((fact) => certaintyOf(fact)), ...also])
  const unsure = facts.find((fact) => certainty !== 'certain' && certaintyOf(fact) === certainty)
  const since = unsure ? { since: unsure.validFrom } : {}
  return { article, source: first?.source ?? LAW.pw, certainty, ...since }
}

/** What the scheme of the co-op does: it stands in no law. */
export function ofScheme(): Ground {
  return { article: 'scheme', source: 'scheme', certainty: 'certain' }
}

/** A rule that a municipality agreed. */
export function ofPolicy(article: string, certainty: Certainty = 'by-municipality'): Ground {
  return { article, source: 'policy', certainty }
}
