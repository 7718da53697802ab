/**
 * "With last year's figures this would have given …": a year of events replayed under a scheme, so
 * that the board sees what a change does, to the co-op and to each member, before it decides.
 */
import { yearOf, type Day } from '../../values/day.ts'
import { sum, type Cents } from '../../values/money.ts'
import { DESTINATIONS, type Destination, type Scheme } from './scheme.ts'
import { afterSpending, EMPTY_POT, shareOutEvent, type PotState } from './share-out-event.ts'
import { netTurnover, type Base, type SharedEvent } from './share-out.ts'

/**
 * Something that happened to a member's money on a day. `year` is the year it counts in, when that is
 * not the year of the day: a refund counts in the year of what it undoes. `spentFromPot` in cents.
 */
export type PastEvent = SharedEvent & {
  readonly member: string
  readonly on: Day
  readonly year?: number
  readonly spentFromPot?: Cents
}

/** Cents per destination; what flowed over a pot's threshold is counted where it went. */
export type Totals = Readonly<Record<Destination, Cents>>

export type MemberForecast = {
  readonly member: string
  readonly base: Base
  readonly totals: Totals
  /** Of the totals, what flowed over the threshold. */
  readonly overflowed: Cents
  readonly potAtEnd: Cents
}

export type Forecast = {
  readonly members: readonly MemberForecast[]
  readonly overall: Totals
  readonly base: Base
}

/**
 * Replays events under a scheme, in the order of their days, each calendar year anew.
 *
 * @param potsAtStart cents in each member's pot before the first event; 0 for who is not named
 * @returns members in the order in which they first appear; their totals add up to the overall ones
 */
export function forecast(
  scheme: Scheme,
  events: readonly PastEvent[],
  potsAtStart: ReadonlyMap<string, Cents> = new Map(),
): Forecast {
  const perMember = Map.groupBy(events, ({ member }) => member)
  const members = [...perMember].map(([member, theirs]) =>
    replay(scheme, member, theirs, potsAtStart.get(member) ?? 0n),
  )
  return {
    members,
    overall: totalsOf((destination) => sum(members.map(({ totals }) => totals[destination]))),
    base: addUp(members.map(({ base }) => base)),
  }
}

function replay(scheme: Scheme, member: string, events: readonly PastEvent[], atStart: Cents) {
  const years = new Map<number, PotState>()
  let balance = atStart
  let overflowed = 0n
  const bases: Base[] = []
  const got = new Map<Destination, Cents>()
  for (const event of events.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))) {
    const year = event.year ?? yearOf(event.on)
    const { parts, after } = shareOutEvent(scheme, { ...(years.get(year) ?? EMPTY_POT), balance }, event)
    years.set(year, after)
    balance = afterSpending(after, event.spentFromPot ?? 0n).balance
    for (const { key, destination, amount } of parts) {
      got.set(destination, (got.get(destination) ?? 0n) + amount)
      if (key === 'above') overflowed += amount
    }
    bases.push({ turnover: event.turnoverDelta, jobCosts: event.jobCostDelta })
  }
  const totals = totalsOf((destination) => got.get(destination) ?? 0n)
  return { member, base: addUp(bases), totals, overflowed, potAtEnd: balance } satisfies MemberForecast
}

function totalsOf(amountFor: (destination: Destination) => Cents): Totals {
  return Object.fromEntries(DESTINATIONS.map((name) => [name, amountFor(name)])) as Record<Destination, Cents>
}

function addUp(bases: readonly Base[]): Base {
  return { turnover: sum(bases.map((b) => b.turnover)), jobCosts: sum(bases.map((b) => b.jobCosts)) }
}

/** What a change does, per destination in cents: positive is more under the new scheme. */
export type Comparison = {
  readonly current: Forecast
  readonly proposed: Forecast
  readonly overall: Totals
  /** Who would end with least in the pot, compared with now, first; `pot` is that difference. */
  readonly members: readonly { readonly member: string; readonly difference: Totals; readonly pot: Cents }[]
}

/**
 * Replays the same events under two schemes.
 *
 * @param schemes the version in force and the one the board is thinking of
 * @returns both forecasts and the differences per destination, overall and per member; each
 *   member's differences add up to zero, since the same money is shared out
 */
export function compareSchemes(
  schemes: { readonly current: Scheme; readonly proposed: Scheme },
  events: readonly PastEvent[],
  potsAtStart?: ReadonlyMap<string, Cents>,
): Comparison {
  const current = forecast(schemes.current, events, potsAtStart)
  const proposed = forecast(schemes.proposed, events, potsAtStart)
  const members = current.members.map(({ member, totals, potAtEnd }, i) => {
    const other = proposed.members[i]!
    return { member, difference: minus(other.totals, totals), pot: other.potAtEnd - potAtEnd }
  })
  const overall = minus(proposed.overall, current.overall)
  return { current, proposed, overall, members: members.toSorted(byWeight) }
}

function minus(a: Totals, b: Totals): Totals {
  return totalsOf((destination) => a[destination] - b[destination])
}

/** Whether all that came in was shared out: a check for the page that shows it. */
export function addsUp({ overall, base }: Forecast): boolean {
  return sum(Object.values(overall)) === netTurnover(base)
}

function byWeight(a: { pot: Cents }, b: { pot: Cents }): number {
  return a.pot < b.pot ? -1 : a.pot > b.pot ? 1 : 0
}
