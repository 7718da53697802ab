/** Where an earning goes: to the co-op, to the member, into the pot, and what does not fit in it. */
import { sum, type Cents } from '../../../values/money.ts'
import type { MonthFigures } from './counted-income.ts'
import { ofPolicy, ofScheme, stepOf, type Ground, type OverflowTo, type Step } from './step.ts'

/** What does not fit in the pot, and where the scheme of the co-op carries it. Cents, above 0. */
export type Overflow = { readonly amount: Cents; readonly limit: Cents; readonly to: OverflowTo }

/** The parts of an earning, in cents. What flows over to the co-op itself is in `cooperative` too. */
export type EarningParts = {
  readonly cooperative: Cents
  readonly paidOut: Cents
  readonly reserved: Cents
  /** To the municipality, what flows over to it too. */
  readonly toMunicipality: Cents
  readonly overflow: Overflow | undefined
}

/** What a month has more in each part after an earning than before it. */
export function partsBetween(
  before: MonthFigures,
  after: MonthFigures,
  overflow: Overflow | undefined,
): EarningParts {
  return {
    cooperative: shareOf(after) - shareOf(before),
    paidOut: after.paidOut - before.paidOut,
    reserved: after.reserved - before.reserved,
    toMunicipality: after.toMunicipality - before.toMunicipality,
    overflow,
  }
}

function shareOf({ costs }: MonthFigures): Cents {
  return sum(costs.filter(({ category }) => category === 'cooperative-share').map(({ amount }) => amount))
}

/**
 * The rungs that tell where an earning goes, each amount once: together they are the earning.
 *
 * @param potGround what it rests on that the pot is told of: where a municipality decides, its agreement
 */
export function whereItGoes(parts: EarningParts, potGround: Ground = ofScheme()): Step[] {
  const { cooperative, paidOut, reserved, toMunicipality, overflow } = parts
  const over = (to: boolean): Cents =>
    overflow && (overflow.to === 'municipality') === to ? overflow.amount : 0n
  const own = cooperative - over(false)
  return [
    ...(own === 0n ? [] : [stepOf('for-cooperative', own, { amount: own }, ofScheme())]),
    ...(paidOut === 0n ? [] : [stepOf('paid-to-you', paidOut, { amount: paidOut }, ofScheme())]),
    ...potRung(reserved, potGround),
    ...municipalityRung(toMunicipality - over(true)),
    ...(overflow ? [stepOf('over-limit', overflow.amount, { ...overflow }, ofScheme())] : []),
  ]
}

/** What stays in the pot or comes out of it, when anything does. Cents. */
function potRung(amount: Cents, ground: Ground): Step[] {
  if (amount < 0n) return [stepOf('leaves-pot', amount, { amount: -amount }, ground)]
  return amount === 0n ? [] : [stepOf('stays-in-pot', amount, { amount }, ground)]
}

/**
 * What the scheme hands to the municipality, when it does. No agreement says yet whether that takes the place of a
 * lower benefit, so it is reckoned as if it does not, and asked about. Cents.
 */
function municipalityRung(amount: Cents): Step[] {
  if (amount === 0n) return []
  return [stepOf('to-municipality', amount, { amount }, ofPolicy('PW 31(1)', 'not-confirmed'))]
}
