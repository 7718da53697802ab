/** What a municipality decided about income that a member may keep (PW 31(2) and 34a). */
import type { Day } from '../../../values/day.ts'

/**
 * Which exemption, by a name of our own: the letters in the law moved over the years.
 *
 * `work` is 31(2)n, for six months; `pension-age` is n from pension age on; `single-parent` is r; `medical` is y (z in
 * 2015): less hours for medical reasons; `subsidised` and `subsidised-after` are z and aa, for employment with a wage
 * subsidy. Those with `-2027` are 34a(1) and (2): announced for 1 January 2027.
 */
export type ExemptionKind =
  | 'work'
  | 'pension-age'
  | 'single-parent'
  | 'medical'
  | 'subsidised'
  | 'subsidised-after'
  | 'work-2027'
  | 'work-2027-longer'
  | 'medical-2027'
  | 'pension-age-2027'

/** The decision, with what it counts. Nobody here decides it. */
export type ExemptionGrant = {
  readonly kind: ExemptionKind
  /** Months of this exemption used before this one. */
  readonly monthsUsed: number
  /** The days between which it holds, both counted; without them it holds always. */
  readonly from?: Day
  readonly until?: Day
  /** Age of the youngest child in full years, for `single-parent`. */
  readonly youngestChildYears?: number
  /** False when the six months of `work` are not used up; without it the municipality has looked at that. */
  readonly workMonthsUsedUp?: boolean
}

/** Why nothing is left out of the income. */
export type WhyNothingExempt =
  | 'not-granted'
  | 'decision-not-now'
  | 'no-income'
  | 'under-27'
  | 'months-used'
  | 'not-single-parent'
  | 'child-too-old'
  | 'first-the-other-months'
  | 'only-employment'
  | 'not-for-self-employed'
  | 'at-settlement'
  | 'from-pension-age'
  | 'until-pension-age'
  | 'not-in-force-yet'
  | 'rules-change-2027'
