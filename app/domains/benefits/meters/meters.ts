/** How far a member is from each limit, and a warning before one is reached. Pure: counts and cents in, meters out. */
import { greatest, type Cents } from '../../../values/money.ts'

/** From this share of a limit on we warn, in percent: early enough to ask first. */
export const NEAR_PERCENT = 80

export type MeterKind = 'hours-week' | 'hours-year' | 'exemption-months' | 'pot' | 'assets'

/** `near` from four fifths of the limit on, `reached` at it, `over` above it. */
export type MeterState = 'well' | 'near' | 'reached' | 'over'

/** One limit. Hours are minutes, money is cents, months are months: all whole numbers. */
export type Meter = {
  readonly kind: MeterKind
  readonly used: bigint
  readonly limit: bigint
  readonly state: MeterState
}

/** What meters are read from. What is not known has no meter. */
export type Measured = {
  readonly minutesThisWeek: number
  readonly minutesThisYear: number
  /** In hours, by the permission, else by the policy. */
  readonly hoursPerWeek?: number | undefined
  readonly hoursPerYear?: number | undefined
  readonly exemptionMonths?: { readonly used: number; readonly most: number } | undefined
  readonly pot?: { readonly amount: Cents; readonly threshold: Cents } | undefined
  readonly assets?: { readonly owned: Cents; readonly limit: Cents } | undefined
}

/** The meters that can be shown, in a fixed order. */
export function metersOf(of: Measured): Meter[] {
  const hours = (kind: MeterKind, minutes: number, most: number | undefined) =>
    most === undefined ? [] : [meter(kind, BigInt(minutes), BigInt(most) * 60n)]
  return [
    ...hours('hours-week', of.minutesThisWeek, of.hoursPerWeek),
    ...hours('hours-year', of.minutesThisYear, of.hoursPerYear),
    ...(of.exemptionMonths
      ? [meter('exemption-months', BigInt(of.exemptionMonths.used), BigInt(of.exemptionMonths.most))]
      : []),
    ...(of.pot ? [meter('pot', of.pot.amount, of.pot.threshold)] : []),
    ...(of.assets ? [meter('assets', of.assets.owned, of.assets.limit)] : []),
  ]
}

/** What is about to be added by a step: hours noted, money to the pot, a month with work. */
export type Step = { readonly minutes?: number; readonly toPot?: Cents; readonly monthWithWork?: boolean }

/** A limit that comes near or is passed by a step, with what is left of it before. */
export type LimitWarning = {
  readonly kind: MeterKind
  readonly state: Exclude<MeterState, 'well'>
  /** Before the step; 0 when nothing is left. */
  readonly left: bigint
  readonly limit: bigint
}

/**
 * The limits to warn of before a step is taken: those that it brings near, to or over the limit.
 *
 * @param meters as they stand before the step
 */
export function warningsBefore(meters: readonly Meter[], step: Step): LimitWarning[] {
  return meters.flatMap(({ kind, used, limit }) => {
    const more = addedTo(kind, step)
    if (more === 0n) return []
    const { state } = meter(kind, used + more, limit)
    return state === 'well' ? [] : [{ kind, state, left: greatest(0n, limit - used), limit }]
  })
}

function addedTo(kind: MeterKind, { minutes = 0, toPot = 0n, monthWithWork = false }: Step): bigint {
  if (kind === 'hours-week' || kind === 'hours-year') return BigInt(minutes)
  if (kind === 'pot') return toPot
  return kind === 'exemption-months' && monthWithWork ? 1n : 0n
}

function meter(kind: MeterKind, used: bigint, limit: bigint): Meter {
  return { kind, used, limit, state: stateOf(used, limit) }
}

function stateOf(used: bigint, limit: bigint): MeterState {
  if (used > limit) return 'over'
  if (used === limit) return 'reached'
  return used * 100n >= limit * BigInt(NEAR_PERCENT) ? 'near' : 'well'
}
