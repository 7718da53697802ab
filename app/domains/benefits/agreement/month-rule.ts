/**
 * Of whom a month is, and by what it is reckoned: one rule for the what-if, the limits, the statement and the year
 * (decision 0016). Pure.
 */
import type { Day } from '../../../values/day.ts'
import type { Id } from '../../../values/id.ts'
import { daysOfMonth } from '../figures/month.ts'
import type { Placing } from './client.db.ts'
import { inForceOn, type ConfirmedVersion, type PolicyInForce } from './policy-version.ts'

/**
 * A month belongs to one municipality: that of its last day, which also gets the statement of the month. Income belongs
 * to a month as a whole (PW 32(1)b), so after a move within it two municipalities would otherwise count it twice.
 */
export function municipalityDayOf(month: Day): Day {
  return daysOfMonth(month).until
}

/** It is reckoned by the rules of its first day, as the amounts of the law are (PW 38). */
export function policyDayOf(month: Day): Day {
  return month
}

/** The municipality to which a month belongs, and what to reckon it with. */
export type AgreedInMonth = PolicyInForce & { readonly municipality: Id<'municipality'> | undefined }

/**
 * Whose a month is and what was agreed for it.
 *
 * @param placings of one member
 * @param versions what was confirmed, of any municipality
 */
export function agreedIn(
  placings: readonly Placing[],
  versions: readonly ConfirmedVersion[],
  month: Day,
): AgreedInMonth {
  const last = municipalityDayOf(month)
  const municipality = placings
    .filter(({ fromDay }) => fromDay <= last)
    .toSorted((a, b) => (a.fromDay < b.fromDay ? 1 : -1))[0]?.municipalityId
  const own = versions.filter(({ municipalityId }) => municipalityId === municipality)
  return { municipality, ...inForceOn(own, policyDayOf(month)) }
}
