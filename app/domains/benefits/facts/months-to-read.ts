import type { Day } from '../../../values/day.ts'
import { monthsLater, monthWith } from '../figures/month.ts'
import type { StandingFact } from './place-fact.ts'

/**
 * The first days of all months up to and with the last that say something about some months: from the first of them on,
 * or from the first decision about an exemption when that was earlier, because each month in which something counted
 * used one of it, in whichever year it lay.
 */
export function monthsToRead(facts: readonly StandingFact[], first: Day, last: Day): Day[] {
  const decided = facts.filter(({ field }) => field === 'exemption').map(({ from }) => monthWith(from))
  const months: Day[] = []
  for (let month = [...decided, first].toSorted()[0]!; month <= last; month = monthsLater(month, 1))
    months.push(month)
  return months
}
