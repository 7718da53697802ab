import type { Day } from '../../../values/day.ts'
import type { StandingFact } from '../facts/place-fact.ts'
import { situationIn } from '../facts/situation.ts'
import type { FactsOfMonth } from './settled-year.ts'

/**
 * What a member told of months with bijstand; a month with another benefit, or of which nothing was told, is undefined.
 *
 * @param workedMonths the first days of the months in which something counted, those of earlier years too
 */
export function factsOfMonths(
  standing: readonly StandingFact[],
  months: readonly Day[],
  workedMonths: readonly Day[],
): readonly FactsOfMonth[] {
  return months.map((month) => {
    const situation = situationIn(standing, month, workedMonths)
    return situation.kind === 'bijstand' ? { facts: situation.facts } : undefined
  })
}
