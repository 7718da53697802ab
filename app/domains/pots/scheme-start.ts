import { addDays, type Day } from '../../values/day.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import type { Destination, Scheme } from './scheme.ts'

export type StartFacts = {
  readonly startsOn: Day
  readonly today: Day
  /** The version in force until now, if there is one. */
  readonly previous?: Scheme
  /**
   * Whatever else shares out in the year of the start, before it: a yearly amount of those was taken in that
   * year too.
   */
  readonly earlierInYear?: readonly Scheme[]
  /** The last day of which money was shared out, in this co-op. */
  readonly sharedUntil?: Day
  /** The day all members had the change in writing. */
  readonly toldOn?: Day
}

export type StartRefusal = 'start-too-far' | 'start-before-shared' | 'start-not-told' | 'start-takes-twice'

/** How many days ahead a version may start. */
const FURTHEST = 366

/**
 * Whether a version of a scheme may start on a day. The first of a co-op may start on any day; a later one only
 * after the days that are already shared out, only after the members were told in writing (Burgerlijk Wetboek
 * 2:59), and only on 1 January when it takes an amount a year that the previous or another version of that year
 * takes for the same destination too: counted per version and year, it would be taken twice in one year, under
 * whatever key. None may start more than a year from now: a slip in the year would keep every later version out
 * until then.
 *
 * @returns the start, or the first reason why not
 */
export function mayStart(scheme: Scheme, facts: StartFacts): Result<Day, StartRefusal> {
  const { startsOn, previous, sharedUntil, toldOn, earlierInYear = [] } = facts
  if (startsOn > addDays(facts.today, FURTHEST)) return refuse('start-too-far', { startsOn })
  if (sharedUntil && startsOn <= sharedUntil) return refuse('start-before-shared', { sharedUntil })
  if (!previous) return ok(startsOn)
  if (!toldOn || toldOn > facts.today || toldOn > startsOn) return refuse('start-not-told', { startsOn })
  const earlier = [previous, ...earlierInYear].flatMap(yearlyDestinations)
  const twice = yearlyDestinations(scheme).some((destination) => earlier.includes(destination))
  if (twice && !startsOn.endsWith('-01-01')) return refuse('start-takes-twice', { startsOn })
  return ok(startsOn)
}

/** For whom a scheme takes an amount a year. Not by key: a step that is made anew has another one. */
function yearlyDestinations({ steps }: Scheme): Destination[] {
  return steps.flatMap(({ destination, take }) =>
    take.kind === 'first' || (take.kind === 'percentage' && take.capPerYear !== undefined)
      ? [destination]
      : [],
  )
}
