import { day, yearOf, type Day } from '../../../values/day.ts'
import { ok, refuse, type Result } from '../../../values/result.ts'
import type { Id } from '../../../values/id.ts'
import { daysOfMonth, monthsLater, monthWith } from '../figures/month.ts'
import type { Fact, FactField } from './fact-shapes.ts'

/** A fact that stands: told, and not replaced by another. Both days count; without the last it still holds. */
export type StandingFact = Fact & {
  readonly id: Id<'benefit-fact'>
  readonly from: Day
  readonly until: Day | undefined
  readonly toldAt: Date
}

/** What somebody tells of the time before the months that can be chosen: it was so as long as we reckon. */
export const LONG_AGO = day('2015-01-01')

/**
 * Why something is told: it is of another time than what stands (`new`), it changed and what stood holds until then
 * (`changed`), or what stood was wrong (`wrong`).
 */
export const HOW_TOLD = ['new', 'changed', 'wrong'] as const
export type HowTold = (typeof HOW_TOLD)[number]

export type PlaceRefusal = 'months-out-of-order' | 'fact-too-far' | 'two-at-once' | 'fact-not-found'

/** What happens to what stood, when something is told. */
export type Placed = {
  readonly from: Day
  readonly until: Day | undefined
  /** Ends on this day. */
  readonly ends?: { readonly id: Id<'benefit-fact'>; readonly on: Day }
  readonly replaces?: Id<'benefit-fact'>
}

/**
 * Where a fact comes to stand among those of the same field. Facts hold for whole months and never two at once: nobody
 * lives in two households.
 *
 * @param wanted the first and, if it ended, the last month, by any day in them
 * @param about the fact that changed or was wrong
 * @returns refuses `two-at-once`, a last month before the first, a month later than next year
 */
export function placeFact(
  standing: readonly StandingFact[],
  wanted: { readonly from: Day; readonly until?: Day | undefined },
  how: HowTold,
  about: Id<'benefit-fact'> | undefined,
  today: Day,
): Result<Placed, PlaceRefusal> {
  const from = monthWith(wanted.from)
  const until = wanted.until && daysOfMonth(monthWith(wanted.until)).until
  if (until !== undefined && until < from) return refuse('months-out-of-order')
  if (yearOf(from) > yearOf(today) + 1) return refuse('fact-too-far')
  const meant = how === 'new' ? undefined : standing.find(({ id }) => id === about)
  if (how !== 'new' && !meant) return refuse('fact-not-found')
  const changes = how === 'changed' && meant !== undefined && meant.from < from
  const rest = standing.flatMap((one) => {
    if (one.id !== meant?.id) return [one]
    return how === 'wrong' ? [] : changes ? [{ ...one, until: endedBefore(one, from) }] : [one]
  })
  if (rest.some((one) => meet(one, { from, until }))) return refuse('two-at-once')
  return ok({
    from,
    until,
    ...(changes ? { ends: { id: meant.id, on: endedBefore(meant, from) } } : {}),
    ...(how === 'wrong' && meant ? { replaces: meant.id } : {}),
  })
}

/** What of a field holds in a month. */
export function factIn<F extends FactField>(
  standing: readonly StandingFact[],
  field: F,
  month: Day,
): Extract<StandingFact, { field: F }> | undefined {
  const one = standing.find(
    (fact) => fact.field === field && fact.from <= month && (fact.until === undefined || month <= fact.until),
  )
  return one as Extract<StandingFact, { field: F }> | undefined
}

function endedBefore({ until }: StandingFact, from: Day): Day {
  const before = daysOfMonth(monthsLater(from, -1)).until
  return until !== undefined && until < before ? until : before
}

const NEVER = day('9999-12-31')

type Period = { readonly from: Day; readonly until: Day | undefined }

function meet(one: Period, other: Period): boolean {
  return one.from <= (other.until ?? NEVER) && other.from <= (one.until ?? NEVER)
}
