import { yearOf } from '../../../values/day.ts'
import type { Cents } from '../../../values/money.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { compareSchemes, forecast, type Comparison, type Forecast } from '../forecast.ts'
import { pastYear } from '../past-year.db.ts'
import { isComplete } from '../scheme-check.ts'
import { readScheme } from '../scheme-stored.ts'
import type { SchemeDraft } from '../scheme.ts'
import type { SchemeHistory } from '../schemes.ts'

/** What a draft would have given with the figures of a year, beside what the version in force gives with them. */
export type WhatIf =
  | { readonly kind: 'incomplete'; readonly year: number }
  | { readonly kind: 'no-figures'; readonly year: number }
  | {
      readonly kind: 'figures'
      readonly year: number
      readonly proposed: Forecast
      readonly comparison?: Comparison
      readonly pots: readonly PotThen[]
    }

/** One member's pot at the end of the year in cents. */
export type PotThen = { readonly member: string; readonly now?: Cents; readonly later: Cents }

/** The year that was asked for by `?jaar=`: last year unless it says this year. */
export function yearAsked(visit: CooperativeVisit): number {
  const thisYear = yearOf(visit.now.today)
  return Number(visit.url.searchParams.get('jaar')) === thisYear ? thisYear : thisYear - 1
}

/**
 * Replays a year for those who follow the scheme; for a scheme that nobody follows yet, for everybody.
 *
 * @param everybody the members of today, for their names
 */
export async function whatIf(
  visit: CooperativeVisit,
  draft: SchemeDraft,
  history: SchemeHistory,
  everybody: SchemeHistory['followers'],
  year: number,
): Promise<WhatIf> {
  if (!isComplete(draft)) return { kind: 'incomplete', year }
  const members = history.followers.length > 0 ? history.followers : everybody
  const ids = members.map((member) => member.id)
  const { events, potsAtStart } = await visit.read((tx) => pastYear(tx, visit.cooperative.id, year, ids))
  if (events.length === 0) return { kind: 'no-figures', year }
  const nameOf = (id: string) => members.find((member) => member.id === id)?.name ?? ''
  const version = history.inForce ?? history.coming
  if (!version) {
    const proposed = forecast(draft, events, potsAtStart)
    return {
      kind: 'figures',
      year,
      proposed,
      pots: proposed.members.map((one) => ({ member: nameOf(one.member), later: one.potAtEnd })),
    }
  }
  const comparison = compareSchemes(
    { current: readScheme(version.rules), proposed: draft },
    events,
    potsAtStart,
  )
  const pots = comparison.members.map(({ member, pot }) => {
    const later = comparison.proposed.members.find((one) => one.member === member)!.potAtEnd
    return { member: nameOf(member), now: later - pot, later }
  })
  return { kind: 'figures', year, proposed: comparison.proposed, comparison, pots }
}
