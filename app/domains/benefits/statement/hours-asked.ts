/** When it matters whether somebody worked no hours, or only wrote none down. Pure. */
import type { Cents } from '../../../values/money.ts'
import type { Permission } from '../agreement/agreement.db.ts'
import type { Policy } from '../engine/policy.ts'
import type { FactValues } from '../facts/fact-shapes.ts'

/** What is known of a member in a month, as far as hours are concerned. */
export type HoursKnown = {
  readonly scheme: FactValues['benefit']['scheme'] | undefined
  readonly policy: Pick<Policy, 'maxHoursPerYear'>
  readonly permission: Pick<Permission, 'hoursPerWeek' | 'hoursPerYear'> | undefined
}

/** Schemes that look at hours: the WW takes off hours and not profit, the Bbz begins at 1,225 hours a year. */
const BY_HOURS: readonly unknown[] = ['WW', 'BBZ'] satisfies readonly HoursKnown['scheme'][]

/**
 * Whether hours matter to a member: by the scheme (AIB 3:5(1); Bbz 1(b)), or because the municipality set a limit, for
 * everybody or for this member.
 */
export function hoursMatter({ scheme, policy, permission }: HoursKnown): boolean {
  const limits = [policy.maxHoursPerYear, permission?.hoursPerWeek, permission?.hoursPerYear]
  return BY_HOURS.includes(scheme) || limits.some((limit) => typeof limit === 'number')
}

/** What is said of hours that were not written down: that there was no work, or that they are no longer known. */
export type HoursSaid = 'no-work' | 'forgotten'

/**
 * What a member is asked to say of a month in which they wrote down no hours. With income there was work, so then
 * nobody says that there was none. Undefined: nothing is asked.
 *
 * @param net what was earned with the work of the month, in cents
 */
export function hoursToSay(
  known: HoursKnown,
  { noted, net }: { readonly noted: boolean; readonly net: Cents },
): HoursSaid | undefined {
  if (noted || !hoursMatter(known)) return undefined
  return net > 0n ? 'forgotten' : 'no-work'
}
