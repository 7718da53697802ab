/** How it goes, as a member says it themselves: four questions in a few taps, and own words. Pure. */
import { daysBetween, type Day } from '../../values/day.ts'

/** Nothing about health or debts is asked. */
export const ASPECTS = ['money', 'skills', 'network', 'well-being'] as const
export type Aspect = (typeof ASPECTS)[number]

/** From hard to very well. Words on the screen, and no mark: nothing is reckoned with it. */
export const LEVELS = ['1', '2', '3', '4', '5'] as const
export type Level = 1 | 2 | 3 | 4 | 5

/** What was said of a day; what was left open is null. */
export type Moment = {
  readonly onDay: Day
  readonly levels: Readonly<Record<Aspect, Level | null>>
  readonly words: string
}

/** A point of the line of one question. */
export type LinePoint = {
  readonly onDay: Day
  readonly level: Level
  /** How far along the line, from 0 to 1: days count, and not how often somebody said something. */
  readonly along: number
}

/** The line of one question over time, the oldest first. One answer stands at the beginning. */
export function lineOf(moments: readonly Moment[], aspect: Aspect): readonly LinePoint[] {
  const said = moments
    .flatMap(({ onDay, levels }) => {
      const level = levels[aspect]
      return level === null ? [] : [{ onDay, level }]
    })
    .toSorted((a, b) => (a.onDay < b.onDay ? -1 : 1))
  const [first, last] = [said[0], said.at(-1)]
  if (!first || !last) return []
  const days = daysBetween(first.onDay, last.onDay)
  return said.map((one) => ({ ...one, along: days === 0 ? 0 : daysBetween(first.onDay, one.onDay) / days }))
}
