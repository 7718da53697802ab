/**
 * What one earning does to the benefit: the same month reckoned without it and with it, and a ladder of steps that a
 * member can read: what counts, what that does, where the money goes. It explains; it decides nothing, and its last
 * step says who does.
 */
import { greatest, type Cents } from '../../../values/money.ts'
import { ok, type Result } from '../../../values/result.ts'
import { leastCertain, type Certainty } from './certainty.ts'
import { countedIncome, type CountedIncome, type MonthFigures, type YearSoFar } from './counted-income.ts'
import { monthBenefit, type MonthBenefit, type MonthFacts } from './month.ts'
import type { NormRefusal } from './norm.ts'
import type { Parameters } from './parameters.ts'
import type { Policy } from './policy.ts'
import { ofLaw, ofPolicy, stepOf, type Decider, type Ground, type Step } from './step.ts'
import { partsBetween, whereItGoes, type Overflow } from './where-it-goes.ts'

/** What an earning does. Cents; a `difference` is after less before. */
export type Effect = {
  readonly scheme: 'PW' | 'IOAW' | 'WW' | 'WIA' | 'WAJONG'
  readonly benefitBefore: Cents
  readonly benefitAfter: Cents
  readonly benefitDifference: Cents
  /** What the earning brings into the pot of the co-op and leaves there. */
  readonly staysInPot: Cents
  /** What the earning brings to the member's own account. */
  readonly paidOut: Cents
  /** What of it the co-op hands to the municipality at once; whether the benefit goes down besides is to be agreed. */
  readonly toMunicipality: Cents
  /** `paidOut + benefitDifference`: what the member has more to spend this month, or less. */
  readonly inHand: Cents
  readonly whoDecides: Decider
  readonly certainty: Certainty
  readonly ladder: readonly Step[]
}

/** For bijstand: also both months in full, for "how do we know". */
export type BijstandEffect = Effect & {
  readonly before: MonthBenefit
  readonly after: MonthBenefit
  readonly counting: { readonly before: CountedIncome; readonly after: CountedIncome }
}

/** What is asked: a household's month, once without and once with the earning. */
export type Earning = {
  /** Of the month; `self.work` is reckoned from the figures and need not be right. */
  readonly facts: MonthFacts
  readonly policy: Policy
  readonly before: MonthFigures
  readonly after: MonthFigures
  /** The same calendar year before this month. */
  readonly yearSoFar?: YearSoFar
  /** What of the earning does not fit in the pot. */
  readonly overflow?: Overflow | undefined
}

/**
 * What an earning does to bijstand in its month.
 *
 * @returns before, after, the ladder; refuses what a month refuses (`no-value-on-day`, `household-impossible`)
 */
export function effectOfEarning(
  earning: Earning,
  parameters: Parameters,
): Result<BijstandEffect, NormRefusal> {
  const { facts, policy, yearSoFar } = earning
  const reckon = (figures: MonthFigures) => {
    const counting = countedIncome(policy, figures, yearSoFar)
    const self = { ...facts.self, work: counting.income, workFrom: 'self-employment' as const }
    const month = monthBenefit({ ...facts, self }, { policy, phase: 'provisional' }, parameters)
    return month.ok ? ok({ counting, month: month.value }) : month
  }
  const before = reckon(earning.before)
  if (!before.ok) return before
  const after = reckon(earning.after)
  if (!after.ok) return after
  const ladder = ladderOf(earning, before.value, after.value)
  const benefitDifference = after.value.month.benefit - before.value.month.benefit
  const paidOut = earning.after.paidOut - earning.before.paidOut
  const toMunicipality = earning.after.toMunicipality - earning.before.toMunicipality
  return ok({
    scheme: 'PW',
    benefitBefore: before.value.month.benefit,
    benefitAfter: after.value.month.benefit,
    benefitDifference,
    staysInPot: earning.after.reserved - earning.before.reserved,
    paidOut,
    toMunicipality,
    inHand: paidOut + benefitDifference,
    whoDecides: 'municipality',
    certainty: leastCertain([after.value.month.certainty, ...ladder.map(({ certainty }) => certainty)]),
    ladder,
    before: before.value.month,
    after: after.value.month,
    counting: { before: before.value.counting, after: after.value.counting },
  })
}

type Reckoned = { readonly counting: CountedIncome; readonly month: MonthBenefit }

function ladderOf({ before, after, policy, overflow }: Earning, without: Reckoned, withIt: Reckoned): Step[] {
  const turnover = after.turnover - before.turnover
  const kept = keptRung(withIt.month.exempt - without.month.exempt, withIt.month)
  // How the benefit is split over the year changes nothing in how much it is.
  const ofMonth = withIt.month.steps.filter(({ kind }) => kind !== 'holiday')
  return [
    ...earnedRung(turnover, ofLaw('pw', 'PW 32(1)b')),
    countsRung({ before, after }, policy, without.counting, withIt.counting),
    ...taxRung(without.counting, withIt.counting),
    ...kept,
    ...doubtRung(kept, ofMonth),
    ...offsetOver(policy.period, without.month.benefit, withIt.month.benefit),
    ...whereItGoes(partsBetween(before, after, overflow), ofPolicy('PW 31(1)')),
    whoDecides('municipality'),
  ]
}

/** How much more counts as income, before tax: what is used, and why. */
function countsRung(
  { before, after }: Pick<Earning, 'before' | 'after'>,
  { reservedPotCounts }: Policy,
  without: CountedIncome,
  withIt: CountedIncome,
): Step {
  const reserved = after.reserved - before.reserved
  if (withIt.basis === 'paid-out') {
    const paidOut = after.paidOut - before.paidOut
    return stepOf('counts-paid-out', paidOut, { paidOut, reserved }, ofPolicy('PW 31(1)'))
  }
  const amount = withIt.income + taxOf(withIt) - without.income - taxOf(without)
  if (reservedPotCounts === 'not-agreed')
    return stepOf('counts-not-agreed', amount, { amount }, ofPolicy('PW 31(1)', 'not-confirmed'))
  return withIt.basis === 'received'
    ? stepOf('counts-received', amount, { amount }, ofPolicy('PW 31(1), 32(1)'))
    : stepOf('counts-result', amount, { amount }, ofPolicy('PW 31(1), 32(1)'))
}

function taxOf({ steps }: CountedIncome): Cents {
  return steps.find(({ kind }) => kind === 'flat-tax')?.amount ?? 0n
}

function taxRung(without: CountedIncome, withIt: CountedIncome): Step[] {
  const tax = taxOf(withIt) - taxOf(without)
  return tax === 0n ? [] : [stepOf('tax-off', tax, { tax }, ofPolicy('PW 31(3)'))]
}

/** What may be kept besides the benefit; if nothing, why not. */
function keptRung(kept: Cents, { steps }: MonthBenefit): Step[] {
  for (const step of steps) {
    const isOwn = 'who' in step.facts && step.facts.who === 'self'
    if (!isOwn) continue
    const { article, source, certainty, since } = step
    const ground = { article, source, certainty, ...(since ? { since } : {}) }
    if (step.kind === 'exempt-none') return [stepOf('kept-nothing', 0n, { why: step.facts.why }, ground)]
    if (step.kind !== 'exempt' && step.kind !== 'exempt-capped') continue
    return kept === 0n ? [stepOf('kept-no-more', 0n, {}, ground)] : [stepOf('kept', kept, { kept }, ground)]
  }
  return []
}

/** What is earned, when anything is: a payout from the pot earns nothing. Cents. */
export function earnedRung(turnover: Cents, ground: Ground): Step[] {
  return turnover === 0n ? [] : [stepOf('earned', turnover, { turnover }, ground)]
}

/** By quarter or year the income is spread, so the benefit changes later; how much in all is the same or less. */
function offsetOver(period: Policy['period'], before: Cents, after: Cents): Step[] {
  const less = before - after
  if (period === 'month' || less <= 0n) return offsetRungs(before, after)
  const months = period === 'quarter' ? 3 : 12
  return [stepOf('offset-later', less, { less, months }, ofPolicy('PW 32(2)'))]
}

/** The change of a benefit, as one rung. Cents. */
export function offsetRungs(
  before: Cents,
  after: Cents,
  who: Decider = 'municipality',
  { article, source, certainty, since }: Ground = ofLaw('pw', 'PW 19(2)'),
): Step[] {
  const ground = { article, source, certainty, ...(since ? { since } : {}) }
  const less = before - after
  if (less === 0n) return [stepOf('offset-nothing', 0n, { benefit: after }, ground)]
  if (after === 0n) return [stepOf('offset-ends', less, { before, who }, ground)]
  return [stepOf('offset', less, { less: greatest(less, -less), before, after }, ground)]
}

/**
 * The step of a month that makes it unsure, where no rung made of that month tells so. It changes nothing, so it has no
 * amount.
 */
export function doubtRung(rungs: readonly Step[], ofMonth: readonly Step[]): Step[] {
  const doubt = leastCertain(ofMonth.map(({ certainty }) => certainty))
  const isSaid = rungs.some(({ certainty }) => certainty === doubt)
  const step = ofMonth.find(({ certainty }) => certainty === doubt)
  return doubt === 'certain' || isSaid || !step ? [] : [{ ...step, amount: 0n }]
}

/** The last rung: who decides. */
export function whoDecides(who: Decider): Step {
  const ground = who === 'uwv' ? ofLaw('aib', 'AIB 4:1(6)') : ofLaw('pw', 'PW 7, 17')
  return stepOf('who-decides', 0n, { who }, ground)
}
