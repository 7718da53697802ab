import { addDays, type Day } from '../../../values/day.ts'
import type { Permission } from '../agreement/agreement.db.ts'
import { lastDayOf, neverHeld, permissionOn } from './permission-rules.ts'

/** How the permissions of a member stand on a day. One that is still to come is said before one that stopped. */
export type PermissionStanding =
  | { readonly kind: 'holds'; readonly until: Day }
  | { readonly kind: 'begins'; readonly on: Day }
  /** `until` is the last day on which it held; without a reason it just came to its end. */
  | { readonly kind: 'stopped'; readonly until: Day; readonly reason: string | undefined }
  | { readonly kind: 'none' }

/**
 * Says how it stands on a day: the one sentence that every page has of it. A permission that was ended counts until the
 * day on which it ended, whatever its last day was to be.
 *
 * @param permissions all of one member
 */
export function permissionStanding(permissions: readonly Permission[], on: Day): PermissionStanding {
  const holds = permissionOn(permissions, on)
  if (holds) return { kind: 'holds', until: lastDayOf(holds) }
  // One that was ended before it began never held, and never will.
  const held = permissions.filter((one) => !neverHeld(one))
  const next = held.filter(({ validFrom }) => validFrom > on).toSorted(byFirst)[0]
  if (next) return { kind: 'begins', on: next.validFrom }
  const last = held
    .filter((one) => lastDayOf(one) < on)
    .toSorted(byLast)
    .at(-1)
  if (!last) return { kind: 'none' }
  const until = lastDayOf(last)
  const early = last.endedOn !== null && last.endedOn === addDays(until, 1)
  return { kind: 'stopped', until, reason: early ? (last.endReason ?? undefined) : undefined }
}

/** How it stands with somebody who works while no permission holds, from the two days that are known of them. */
export function standingWithout(one: {
  readonly stoppedOn: Day | null
  readonly beginsOn: Day | null
}): Exclude<PermissionStanding, { kind: 'holds' }> {
  if (one.beginsOn !== null) return { kind: 'begins', on: one.beginsOn }
  if (one.stoppedOn === null) return { kind: 'none' }
  return { kind: 'stopped', until: addDays(one.stoppedOn, -1), reason: undefined }
}

const byFirst = (a: Permission, b: Permission) => a.validFrom.localeCompare(b.validFrom)
const byLast = (a: Permission, b: Permission) => lastDayOf(a).localeCompare(lastDayOf(b))
