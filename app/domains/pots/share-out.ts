/**
 * Sharing out: what each step of a scheme gets of what a member's work brings in.
 *
 * The rule is a function of the year so far, never of one invoice. An event gets the difference
 * between the rule after it and the rule before it. So for any sequence of events, refunds and costs
 * included, the parts of an event add up to the event and the year's total of each part equals the
 * rule applied to the year, to the cent, in whatever order things happened.
 */
import { greatest, least, sum, type Cents } from '../../values/money.ts'
import { rateOf } from '../../values/percentage.ts'
import type { Destination, Scheme, Step, TakePercentage } from './scheme.ts'

/**
 * What one member brought in under one scheme version in one calendar year, in cents excluding VAT.
 * A refund or a credit note counts in the year and version of what it undoes: so each step gives back
 * exactly what it got.
 */
export type Base = { readonly turnover: Cents; readonly jobCosts: Cents }

/** A change of a base: money in (or back, negative), a job cost (or one taken back, negative). */
export type SharedEvent = { readonly turnoverDelta: Cents; readonly jobCostDelta: Cents }

/** An amount in cents for a destination, by a step (or by `loss` or `above`). */
export type Part = { readonly key: string; readonly destination: Destination; readonly amount: Cents }

/** How one step came to its amount over the year so far. */
export type StepSum = {
  readonly key: string
  readonly destination: Destination
  /** Absent for the part that only carries a loss. */
  readonly step?: Step
  /** What the share was taken of, in cents. */
  readonly measured: Cents
  readonly amount: Cents
  /** Why it is less than the share: the yearly maximum, or no more was left. */
  readonly limit?: 'cap' | 'left'
  /** A loss, carried here. */
  readonly loss?: Cents
}

/** The year before anything happened. */
export const NOTHING: Base = { turnover: 0n, jobCosts: 0n }

/**
 * Shares one event out.
 *
 * @param scheme the version that holds, complete
 * @param before the year so far, without the event
 * @returns one part a step in the order of the scheme (some 0), and `loss` after them when the scheme
 *   has no step where its loss falls and the loss changed; together they are the event's net amount
 */
export function shareOut(scheme: Scheme, before: Base, event: SharedEvent): Part[] {
  const earlier = partsOf(scheme, before)
  return sumsOf(scheme, baseAfter(before, event))
    .map(({ key, destination, amount }) => ({ key, destination, amount: amount - (earlier[key] ?? 0n) }))
    .filter(({ key, amount }) => key !== 'loss' || amount !== 0n)
}

/** The rule applied to a year: the amount in cents of each step, by its key (and `loss`). */
export function partsOf(scheme: Scheme, base: Base): Record<string, Cents> {
  return Object.fromEntries(sumsOf(scheme, base).map(({ key, amount }) => [key, amount]))
}

/** The year with an event in it. */
export function baseAfter(before: Base, event: SharedEvent): Base {
  return {
    turnover: before.turnover + event.turnoverDelta,
    jobCosts: before.jobCosts + event.jobCostDelta,
  }
}

/** Turnover minus job costs, in cents; negative is a loss. */
export function netTurnover(base: Base): Cents {
  return base.turnover - base.jobCosts
}

/** What an event adds to the net turnover, in cents: the parts of it add up to this. */
export function netOf(event: SharedEvent): Cents {
  return event.turnoverDelta - event.jobCostDelta
}

/**
 * The rule applied to a year, with the sum behind each amount.
 *
 * Steps take in order, none more than what those before it left. Of a loss no step takes a share: it
 * falls, as a negative amount, on the first step to where the scheme lets it fall, and the next income
 * fills it first. A scheme without such a step gets the part `loss` there.
 */
export function sumsOf(scheme: Scheme, base: Base): StepSum[] {
  const net = netTurnover(base)
  const loss = least(net, 0n)
  const bearer = scheme.steps.find(({ destination }) => destination === scheme.lossFallsOn)
  let left = greatest(net, 0n)
  const sums = scheme.steps.map((step): StepSum => {
    const taken = takeOf(step, base, left)
    left -= taken.amount
    const sum = { key: step.key, destination: step.destination, step, ...taken }
    return step === bearer && loss !== 0n ? { ...sum, amount: taken.amount + loss, loss } : sum
  })
  if (bearer) return sums
  return [...sums, { key: 'loss', destination: scheme.lossFallsOn, measured: loss, amount: loss, loss }]
}

type Taken = Pick<StepSum, 'measured' | 'amount' | 'limit'>

function takeOf({ take }: Step, base: Base, left: Cents): Taken {
  if (take.kind === 'rest') return { measured: left, amount: left }
  if (take.kind === 'percentage') return percentageOf(take, measure(take, base, left), left)
  const amount = least(take.amountPerYear, left)
  return amount < take.amountPerYear ? { measured: left, amount, limit: 'left' } : { measured: left, amount }
}

function measure(take: TakePercentage, base: Base, left: Cents): Cents {
  if (take.of === 'turnover') return greatest(base.turnover, 0n)
  return take.of === 'net-turnover' ? greatest(netTurnover(base), 0n) : left
}

function percentageOf(take: TakePercentage, measured: Cents, left: Cents): Taken {
  const share = rateOf(measured, take.basisPoints)
  const capped = take.capPerYear === undefined ? share : least(share, take.capPerYear)
  const amount = least(capped, left)
  if (amount < capped) return { measured, amount, limit: 'left' }
  return amount < share ? { measured, amount, limit: 'cap' } : { measured, amount }
}

/** A step of which the books hold another total than the rule gives. */
export type Drift = { readonly key: string; readonly posted: Cents; readonly byRule: Cents }

/**
 * Compares what the books hold with the rule; for the nightly check.
 *
 * @param base the year as it was shared out
 * @param posted cents per key in the year, `above` added to the pot's key it came from
 * @returns the steps that differ; empty when all is well
 */
export function findDrift(scheme: Scheme, base: Base, posted: Readonly<Record<string, Cents>>): Drift[] {
  const rule = partsOf(scheme, base)
  const keys = new Set([...Object.keys(rule), ...Object.keys(posted)])
  return [...keys]
    .map((key) => ({ key, posted: posted[key] ?? 0n, byRule: rule[key] ?? 0n }))
    .filter((found) => found.posted !== found.byRule)
}

/** What parts add up to for one destination, in cents. */
export function totalFor(parts: readonly Part[], destination: Destination): Cents {
  return sum(parts.filter((part) => part.destination === destination).map(({ amount }) => amount))
}
