/** Who lives together, as far as the norm of the Participatiewet asks (PW 3, 4, 19a-24). */
import type { Day } from '../../../values/day.ts'
import { wholeOf } from '../../../values/exact-number.ts'
import { ok, type Result } from '../../../values/result.ts'
import { numberOn, type NoValue } from './lookup.ts'
import type { Parameters } from './parameters.ts'

/** 18, 19 or 20; from 21 until pension age; from pension age (AOW) on. */
export type AgeGroup = '18-20' | '21-aow' | 'aow'

/** `years` is the age in full years, for the bar at 27; left out when the municipality has looked at it. */
export type Adult = { readonly group: AgeGroup; readonly years?: number }

/** `one-in-institution` is for a couple of which one lives there and the other at home. */
export type Place = 'home' | 'institution' | 'one-in-institution'

type Home = {
  readonly place: Place
  readonly self: Adult
  /** How many people in the home share its costs, the partner not among them: see `costSharersOf`. */
  readonly costSharers: number
}

export type Single = Home & { readonly form: 'single' | 'single-parent' }
export type Couple = Home & {
  readonly form: 'couple'
  /** `hasRight` is false for a partner without right to bijstand (PW 24). */
  readonly spouse: Adult & { readonly hasRight: boolean }
  readonly hasChildren: boolean
}
export type Household = Single | Couple

/** The rows of norms in the table: `norm.` and one of these. */
export type NormKey =
  | 'single.age18to20'
  | 'singleParent.age18to20'
  | 'single.age21toAOW'
  | 'single.aow'
  | 'couple.age21toAOW'
  | 'couple.aow'
  | 'couple.bothAge18to20.noChildren'
  | 'couple.bothAge18to20.withChildren'
  | 'couple.oneAge18to20.noChildren'
  | 'couple.oneAge18to20.withChildren'
  | 'institution.single'
  | 'institution.couple'

/** Somebody else in the home. */
export type Housemate = {
  readonly years: number
  /** Rents, lets or boards on a written contract at a commercial price. */
  readonly commercialContract?: boolean
  /** A relative in the first or second degree: then a contract with the member does not help. */
  readonly closeRelative?: boolean
  /** Follows education that may give a student grant, or an apprenticeship. */
  readonly student?: boolean
}

/**
 * How many housemates share the costs: those old enough on that day who have no commercial contract and are no
 * student (PW 19a(1)). The age went from 21 to 27 on 1 January 2023.
 *
 * @returns a number; refuses `no-value-on-day` before 2015
 */
export function costSharersOf(
  housemates: readonly Housemate[],
  on: Day,
  parameters: Parameters,
): Result<number, NoValue> {
  const bar = numberOn(parameters, 'PW', 'costSharing.minAgeHousemate', on)
  if (!bar.ok) return bar
  return ok(housemates.filter((one) => one.years >= wholeOf(bar.value.value) && sharesCosts(one)).length)
}

function sharesCosts({
  commercialContract = false,
  closeRelative = false,
  student = false,
}: Housemate): boolean {
  return !student && (!commercialContract || closeRelative)
}

/** The adults of whom the income counts: the member, and a partner. */
export function adultsOf(household: Household): Adult[] {
  return household.form === 'couple' ? [household.self, household.spouse] : [household.self]
}
