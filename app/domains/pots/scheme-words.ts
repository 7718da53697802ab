/**
 * Schemes, findings and sums in sentences. Picks the sentence and hands it the facts, already written
 * the way the reader reads amounts; the sentences themselves stand in `text`.
 */
import { approvalInWords } from './approval-words.ts'
import { formatEuro, formatPercentage, type Language } from '../../values/format.ts'
import { abs, type Cents } from '../../values/money.ts'
import { rateOf } from '../../values/percentage.ts'
import type { Explanation, How, Line } from './explain.ts'
import type { Comparison } from './forecast.ts'
import { costsBackInWords, costsBeforeInWords, costsFirst } from './costs-in-words.ts'
import { potSumInWords } from './pot-sum-in-words.ts'
import type { Finding } from './scheme-check.ts'
import {
  DESTINATIONS,
  type Destination,
  type Open,
  type SchemeDraft,
  type Step,
  type Threshold,
} from './scheme.ts'
import type { Telling } from './telling.ts'

/** A scheme read aloud, in the order in which a member asks: who gets what, what is my pot for. */
export type SchemeInWords = {
  readonly steps: readonly string[]
  readonly loss: string
  /** Empty when no step goes to a pot. */
  readonly pot: readonly string[]
}

/** The sentences of a scheme, open numbers said as such. */
export function schemeInWords(draft: SchemeDraft, telling: Telling): SchemeInWords {
  const { words } = telling
  const hasPot = draft.steps.some(({ destination }) => destination === 'member-pot')
  return {
    steps: draft.steps.map((step) => stepInWords(step, telling)),
    loss: words.loss[draft.lossFallsOn],
    pot: hasPot ? potInWords(draft, telling) : [],
  }
}

/** One step in a sentence: "30 % van je netto-omzet gaat naar de coöperatie." */
export function stepInWords({ destination, label, take }: Step<Open>, { words, language }: Telling): string {
  const going = { to: words.to[destination], ...(label === undefined ? {} : { label }) }
  if (take.kind === 'rest') return words.step.rest(going)
  if (take.kind === 'first') {
    if (take.amountPerYear === 'open') return words.step.firstOpen(going)
    return words.step.first({ ...going, amount: formatEuro(take.amountPerYear, language) })
  }
  const { of, basisPoints, capPerYear } = take
  if (basisPoints === 'open') return words.step.open(going)
  const rate = formatPercentage(basisPoints, language)
  return words.step[of]({ ...going, rate, ...capFacts(capPerYear, language) })
}

function capFacts(cap: Cents | Open | undefined, language: Language): { cap?: string; capOpen?: true } {
  if (cap === undefined) return {}
  return cap === 'open' ? { capOpen: true } : { cap: formatEuro(cap, language) }
}

function potInWords({ pot }: SchemeDraft, telling: Telling): string[] {
  const { words } = telling
  const purposes = pot.maySpendOn.map((purpose) => words.pot.purpose[purpose])
  return [
    purposes.length > 0 ? words.pot.spend({ purposes }) : words.pot.spendUndecided,
    approvalInWords(pot, telling),
    ...thresholdInWords(pot.threshold, telling),
    words.pot.payout[pot.payoutToMember ? 'yes' : 'no'],
    words.pot.leaving[pot.onLeaving],
  ]
}

function thresholdInWords(threshold: Threshold<Open> | undefined, { words, language }: Telling): string[] {
  if (!threshold) return []
  if (threshold.amount === 'open') return [words.pot.aboveOpen]
  return [words.pot.above[threshold.above]({ amount: formatEuro(threshold.amount, language) })]
}

/** What is wrong or still to be decided, in a sentence. */
export function findingInWords({ word, facts }: Finding, { words }: Telling): string {
  const destination = DESTINATIONS.find((name) => name === facts['destination'])
  return words.finding[word]({
    place: facts['place'] ?? '',
    key: facts['key'] ?? '',
    to: destination ? words.toForBoard[destination] : '',
  })
}

export type SumInWords = {
  /** What happened. */
  readonly event: readonly string[]
  /** An amount, whom it is for, and the sum that made it. Lines of 0 are kept: they say why. */
  readonly lines: readonly {
    readonly part: string
    readonly destination: Destination
    readonly amount: Cents
    readonly sum: readonly string[]
  }[]
  /** What it did to the pot; empty when nothing. */
  readonly pot: readonly string[]
}

/**
 * The sum behind an event, to be opened under its amount.
 * @param year the calendar year whose figures the sum is about
 * @param paid what the customer paid that brought it, in cents with VAT: the amount that people saw
 */
export function explanationInWords(
  explanation: Explanation,
  year: number,
  telling: Telling,
  paid?: Cents,
): SumInWords {
  const flowsOver = (explanation.pot.threshold?.overflow ?? 0n) !== 0n
  const names = { ...telling.words.part, ...(flowsOver ? { 'member-pot': telling.words.leftOver } : {}) }
  return {
    event: [...eventInWords(explanation, telling, paid), ...costsFirst(explanation, telling)],
    lines: explanation.lines.map((line) => ({
      part: line.label ?? names[line.destination],
      destination: line.destination,
      amount: line.amount,
      sum: sumInWords(line, { year: String(year), loss: explanation.year.net < 0n }, explanation, telling),
    })),
    pot: potSumInWords(explanation.pot, telling),
  }
}

function eventInWords({ event }: Explanation, { words, language }: Telling, paid?: Cents): string[] {
  const { turnoverDelta: turnover, jobCostDelta: cost, net } = event
  if (paid !== undefined && cost === 0n && turnover > 0n && turnover <= paid) {
    const facts = { paid: formatEuro(paid, language), net: formatEuro(turnover, language) }
    if (turnover === paid) return [words.event.paidWithoutVat(facts)]
    return [words.event.paid({ ...facts, vat: formatEuro(paid - turnover, language) })]
  }
  const said: string[] = []
  const size = (amount: Cents) => ({ amount: formatEuro(abs(amount), language) })
  if (turnover !== 0n) said.push(words.event[turnover > 0n ? 'in' : 'back'](size(turnover)))
  if (cost !== 0n) said.push(words.event[cost > 0n ? 'cost' : 'costBack'](size(cost)))
  if (turnover !== 0n && cost !== 0n) said.push(words.event.net({ amount: formatEuro(net, language) }))
  return said
}

/** The year a sum is about, and whether its costs are higher than its turnover. */
type YearFacts = { readonly year: string; readonly loss: boolean }

function sumInWords(line: Line, year: YearFacts, whole: Explanation, telling: Telling): string[] {
  const { words, language } = telling
  const short = shareInWords(line, year, whole, telling)
  if (short) return short
  const { before } = line.how
  const said = [ruleInWords(line, year, telling)]
  if (before > 0n) said.push(words.sum.before({ before: formatEuro(before, language) }))
  if (before < 0n && line.how.year >= 0n) return [...said, costsBackInWords(line, year.year, telling)]
  if (before < 0n) said.push(costsBeforeInWords(line, year.year, telling))
  if (before !== 0n || line.amount === 0n) said.push(changeInWords(line.amount, telling))
  return said
}

/**
 * A share of this money alone, when that is the whole truth: nothing was over a maximum, no costs of before had to be
 * made up, and the rounding of the year gives the same cents. The year so far comes after it.
 */
function shareInWords(line: Line, { year }: YearFacts, whole: Explanation, telling: Telling) {
  const { words, language } = telling
  const { how, amount, destination } = line
  if (whole.year.net < 0n || whole.lines.some((one) => one.how.before < 0n || one.key === 'loss'))
    return undefined
  const base = sharedHere(how, whole)
  if (base === undefined || base <= 0n || amount <= 0n) return undefined
  const facts = { base: formatEuro(base, language), amount: formatEuro(amount, language) }
  const total = formatEuro(how.year, language)
  const inYear = how.before === 0n ? [] : [words.sum.inYear({ year, total })]
  if (how.kind !== 'percentage') return [words.sum.shareRest(facts), ...inYear]
  if (amount !== rateOf(base, how.basisPoints)) return undefined
  const rate = formatPercentage(how.basisPoints, language)
  return [words.sum.share[destination]({ ...facts, rate }), ...inYear]
}

/** What of this event a step is a share of, in cents; undefined when its sum needs more than the event. */
function sharedHere({ kind, ...how }: How, { event }: Explanation): Cents | undefined {
  if (kind === 'rest') return event.net
  if (!('of' in how) || how.limit) return undefined
  return { turnover: event.turnoverDelta, 'net-turnover': event.net, remainder: undefined }[how.of]
}

function ruleInWords({ how }: Line, { year, loss }: YearFacts, { words, language }: Telling): string {
  if (loss && how.kind !== 'loss') return words.sum.nothing({ year })
  const total = formatEuro(how.year, language)
  if (how.kind === 'rest') return words.sum.rest({ year, total })
  if (how.kind === 'first') {
    return words.sum.first({ amount: formatEuro(how.amountPerYear, language), year, total })
  }
  if (how.kind === 'loss') {
    if (how.loss === 0n) return words.sum.noLoss({ year })
    return words.sum.loss({ year, amount: formatEuro(abs(how.loss), language) })
  }
  const facts = {
    rate: formatPercentage(how.basisPoints, language),
    base: formatEuro(how.measured, language),
    year,
    total,
  }
  return how.limit ? words.sum[how.limit](facts) : words.sum.percentage[how.of](facts)
}

function changeInWords(amount: Cents, { words, language, expected }: Telling): string {
  if (amount === 0n) return expected ? words.sum.sameThen : words.sum.same
  const sums = expected ? { more: words.sum.moreThen, less: words.sum.lessThen } : words.sum
  return sums[amount > 0n ? 'more' : 'less']({ amount: formatEuro(abs(amount), language) })
}

/** What a change would have done, for the board: overall per destination, then member by member. */
export function comparisonInWords(comparison: Comparison, telling: Telling) {
  const { words, language } = telling
  return {
    overall: overallInWords(comparison, telling),
    members: comparison.members.map(({ member, pot }) => {
      const facts = { member, amount: formatEuro(abs(pot), language) }
      if (pot === 0n) return words.forecast.memberSame(facts)
      return pot > 0n ? words.forecast.memberMore(facts) : words.forecast.memberLess(facts)
    }),
  }
}

function overallInWords({ current, proposed, overall }: Comparison, { words, language }: Telling): string[] {
  const concerned = DESTINATIONS.filter(
    (name) => current.overall[name] !== 0n || proposed.overall[name] !== 0n,
  )
  return concerned.map((destination) => {
    const difference = overall[destination]
    const facts = { to: words.toForBoard[destination], amount: formatEuro(abs(difference), language) }
    if (difference === 0n) return words.forecast.same(facts)
    return difference > 0n ? words.forecast.more(facts) : words.forecast.less(facts)
  })
}
