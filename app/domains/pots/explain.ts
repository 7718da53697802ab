import type { Cents } from '../../values/money.ts'
import type { BasisPoints } from '../../values/percentage.ts'
import type { Above, Destination, Measure, Scheme } from './scheme.ts'
import { shareOutEvent, type PotState } from './share-out-event.ts'
import { baseAfter, netOf, netTurnover, sumsOf, totalFor } from './share-out.ts'
import type { Base, SharedEvent, StepSum } from './share-out.ts'

/** How an amount came about. `year` is the step's total with the event, `before` without it; in cents. */
export type How = { readonly year: Cents; readonly before: Cents } & (
  | {
      readonly kind: 'percentage'
      readonly of: Measure
      readonly basisPoints: BasisPoints
      readonly measured: Cents
      readonly limit?: 'cap' | 'left'
    }
  | { readonly kind: 'first'; readonly amountPerYear: Cents; readonly limit?: 'left' }
  | { readonly kind: 'rest' }
  /** The costs of the year are higher than its turnover by `loss`, and that is carried here. */
  | { readonly kind: 'loss'; readonly loss: Cents }
)

/** One amount of an event with the sum that made it. `amount` is `how.year - how.before`. */
export type Line = {
  readonly key: string
  readonly destination: Destination
  readonly label?: string
  readonly amount: Cents
  readonly how: How
}

/** What became of the pot's part: `part` is `toPot + overflow`, `after` is `before + toPot`. */
export type PotLine = {
  readonly before: Cents
  readonly part: Cents
  readonly toPot: Cents
  readonly after: Cents
  readonly threshold?: { readonly amount: Cents; readonly above: Above; readonly overflow: Cents }
}

export type Explanation = {
  readonly event: SharedEvent & { readonly net: Cents }
  /** The year with the event in it. */
  readonly year: Base & { readonly net: Cents }
  readonly lines: readonly Line[]
  readonly pot: PotLine
}

/**
 * The whole sum behind an event, as facts that `scheme-words.ts` turns into sentences. Uses the same
 * functions as the posting, so what is explained is what is posted.
 */
export function explain(scheme: Scheme, state: PotState, event: SharedEvent): Explanation {
  const base = baseAfter(state.base, event)
  const earlier = new Map(sumsOf(scheme, state.base).map((sum) => [sum.key, sum.amount]))
  const lines = sumsOf(scheme, base)
    .map((sum) => lineOf(sum, earlier.get(sum.key) ?? 0n))
    .filter(({ key, amount, how }) => key !== 'loss' || amount !== 0n || how.year !== 0n)
  return {
    event: { ...event, net: netOf(event) },
    year: { ...base, net: netTurnover(base) },
    lines,
    pot: potLine(scheme, state, event, totalFor(lines, 'member-pot')),
  }
}

function lineOf(sum: StepSum, before: Cents): Line {
  const { key, destination, step, amount: year } = sum
  const label = step?.label === undefined ? {} : { label: step.label }
  return { key, destination, ...label, amount: year - before, how: { year, before, ...kindOf(sum) } }
}

function kindOf({ step, measured, limit, loss }: StepSum) {
  const take = step?.take
  if (!take || loss !== undefined) return { kind: 'loss', loss: loss ?? 0n } as const
  if (take.kind === 'rest') return { kind: 'rest' } as const
  if (take.kind === 'first') {
    const short = limit === 'left' ? ({ limit } as const) : {}
    return { kind: 'first', amountPerYear: take.amountPerYear, ...short } as const
  }
  const { of, basisPoints } = take
  return { kind: 'percentage', of, basisPoints, measured, ...(limit ? { limit } : {}) } as const
}

function potLine(scheme: Scheme, state: PotState, event: SharedEvent, part: Cents): PotLine {
  const { after } = shareOutEvent(scheme, state, event)
  const { threshold } = scheme.pot
  const overflow = after.overflowed - state.overflowed
  return {
    before: state.balance,
    part,
    toPot: part - overflow,
    after: after.balance,
    ...(threshold ? { threshold: { ...threshold, overflow } } : {}),
  }
}
