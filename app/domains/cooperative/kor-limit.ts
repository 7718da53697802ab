/** The limit of the small-business scheme (KOR, art. 25 Wet OB 1968), which counts for the whole co-operative. */
import type { Cents } from '../../values/money.ts'

/**
 * The most turnover in a calendar year, in cents.
 *
 * @source art. 25 lid 1 Wet OB 1968, since 1 January 2020
 */
export const KOR_LIMIT = 2_000_000n

/** From this turnover on we warn: three quarters of the limit, in cents. */
export const KOR_WARNING = 1_500_000n

/** How far the turnover of a year is: well below, from three quarters on, or above the limit. */
export type KorLevel = 'low' | 'near' | 'passed'

/**
 * How far a turnover in cents is: € 20.000,00 is within the limit, one cent more is not. From the
 * very invoice with which it passes on VAT is due.
 */
export function korLevel(turnover: Cents): KorLevel {
  if (turnover > KOR_LIMIT) return 'passed'
  return turnover >= KOR_WARNING ? 'near' : 'low'
}
