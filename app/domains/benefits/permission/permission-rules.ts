import { monthsLater, monthWith } from '../figures/month.ts'
import type { Permission } from '../agreement/agreement.db.ts'
import { addDays, day, daysBetween, type Day } from '../../../values/day.ts'
import { ok, refuse, type Result } from '../../../values/result.ts'

/** So many days before a permission ends, the member and the case manager are reminded. */
export const REMIND_DAYS = 60

/** What somebody wants to write down. Both days count. */
export type NewPermission = {
  readonly validFrom: Day
  readonly validTo: Day
  readonly reviewOn: Day | undefined
  /** Why it is written down only now; asked for when it began long ago. */
  readonly lateReason: string
}

export type PermissionRefusal =
  | 'permission-end-before-start'
  | 'permission-review-outside'
  | 'permission-overlaps'
  | 'permission-past-without-reason'

/**
 * Whether a permission may be written down beside those that are there.
 *
 * Refused: an end before the start, a look back outside its days, a start before the month that was before this one
 * without a reason, and days on which another one holds: two sets of conditions at once would be none.
 */
export function judgePermission(
  wanted: NewPermission,
  existing: readonly Permission[],
  today: Day,
): Result<null, PermissionRefusal> {
  const { validFrom, validTo, reviewOn, lateReason } = wanted
  if (validTo < validFrom) return refuse('permission-end-before-start')
  if (reviewOn !== undefined && (reviewOn < validFrom || reviewOn > validTo))
    return refuse('permission-review-outside')
  if (validFrom < monthsLater(monthWith(today), -1) && lateReason === '')
    return refuse('permission-past-without-reason')
  const other = existing.find((one) => overlaps(one, validFrom, validTo))
  if (!other) return ok(null)
  return refuse('permission-overlaps', { from: other.validFrom, until: lastDayOf(other) })
}

export type EndRefusal = 'permission-over' | 'permission-stop-outside'

/**
 * Whether a permission may end on a day: from that day on it holds no longer.
 *
 * Refused: when it ended already or is over, and on a day outside its own.
 */
export function judgeEnd(permission: Permission, endedOn: Day, today: Day): Result<null, EndRefusal> {
  if (permission.endedOn !== null || permission.validTo < today) return refuse('permission-over')
  const { validFrom, validTo } = permission
  if (endedOn < validFrom || endedOn > validTo)
    return refuse('permission-stop-outside', { from: validFrom, until: validTo })
  return ok(null)
}

/** The permission that holds on a day, of those given. */
export function permissionOn(permissions: readonly Permission[], on: Day): Permission | undefined {
  return permissions.find(
    ({ validFrom, validTo, endedOn }) =>
      validFrom <= on && on <= validTo && (endedOn === null || on < endedOn),
  )
}

/** The last day on which a permission holds; before its first day when it ended before it began. */
export function lastDayOf({ validTo, endedOn }: Permission): Day {
  if (endedOn === null) return validTo
  const before = addDays(endedOn, -1)
  return before < validTo ? before : validTo
}

/** Whether a permission held on no day and never will: taken back before it began, or written down wrongly. */
export function neverHeld(permission: Permission): boolean {
  return lastDayOf(permission) < permission.validFrom
}

/** Where a permission stands on a day: `righted` when another came in its place, `withdrawn` when it never held. */
export type PermissionState = 'to-come' | 'holds' | 'ends-soon' | 'over' | 'ended' | 'withdrawn' | 'righted'

/** Where a permission stands on a day; `ends-soon` from 60 days before its last one. */
export function permissionState(permission: Permission, today: Day): PermissionState {
  if (permission.isRighted) return 'righted'
  if (neverHeld(permission)) return 'withdrawn'
  const last = lastDayOf(permission)
  if (last < today) return permission.endedOn === null ? 'over' : 'ended'
  if (permission.validFrom > today) return 'to-come'
  return daysBetween(today, last) <= REMIND_DAYS ? 'ends-soon' : 'holds'
}

/** Whether a permission holds or is still to come. */
export function isCurrent(permission: Permission, today: Day): boolean {
  return !neverHeld(permission) && lastDayOf(permission) >= today
}

/** What makes somebody look twice before a permission is kept: it may be right, and is often a year mistyped. */
export type OddTerm =
  | { readonly kind: 'long' }
  /** It began `months` whole months ago. */
  | { readonly kind: 'long-ago'; readonly months: number }
  | { readonly kind: 'over' }

/** What is odd about the days: longer than two years, begun before the month that was before this one, over already. */
export function oddTerms(
  { validFrom, validTo }: Pick<NewPermission, 'validFrom' | 'validTo'>,
  today: Day,
): OddTerm[] {
  const odd: OddTerm[] = []
  if (validTo >= yearsLater(validFrom, 2)) odd.push({ kind: 'long' })
  if (validFrom < monthsLater(monthWith(today), -1))
    odd.push({ kind: 'long-ago', months: wholeMonthsBetween(validFrom, today) })
  if (validTo < today) odd.push({ kind: 'over' })
  return odd
}

/**
 * Whether who asks may put a permission right: it was not stopped or put right before, and they wrote it. What came
 * from a letter by who guides the member, the member and the municipality put right too.
 */
export function judgeRighting(
  permission: Pick<Permission, 'endedOn' | 'recordedAs'>,
  writes: Permission['recordedAs'],
): Result<null, 'permission-over' | 'permission-of-other'> {
  if (permission.endedOn !== null) return refuse('permission-over')
  return permission.recordedAs === writes || permission.recordedAs === 'guide'
    ? ok(null)
    : refuse('permission-of-other')
}

/**
 * The permission to be reminded of: the one that ends within 60 days when no other goes on after it.
 *
 * @param permissions all of one member
 */
export function endingSoon(permissions: readonly Permission[], today: Day): Permission | undefined {
  const ending = permissions.find((one) => permissionState(one, today) === 'ends-soon')
  if (!ending) return undefined
  const last = lastDayOf(ending)
  const goesOn = permissions.some((one) => one.id !== ending.id && lastDayOf(one) > last)
  return goesOn ? undefined : ending
}

function overlaps(one: Permission, from: Day, until: Day): boolean {
  return !neverHeld(one) && one.validFrom <= until && from <= lastDayOf(one)
}

const yearsLater = (on: Day, years: number): Day => day(Temporal.PlainDate.from(on).add({ years }).toString())
const wholeMonthsBetween = (from: Day, until: Day): number =>
  Temporal.PlainDate.from(from).until(until, { largestUnit: 'month' }).months
