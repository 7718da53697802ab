import { daysBetween, type Day } from '../../../values/day.ts'
import {
  endingSoon,
  isCurrent,
  lastDayOf,
  monthsLater,
  monthWith,
  permissionOn,
  permissionStanding,
  type Permission,
  type PermissionStanding,
} from '../../benefits/index.ts'
import type { Client } from './client.db.ts'

/** Why a client needs the case manager, the most urgent first. */
export const REASONS = ['asks', 'stopped', 'no-permission', 'ends-soon', 'review', 'no-statement'] as const
export type Reason = (typeof REASONS)[number]

/** A client with what needs attention, and the permission that holds or comes. */
export type ClientInList = {
  readonly client: Client
  readonly permission: Permission | undefined
  /** How it stands with the permission; undefined when it is not shared. */
  readonly standing: PermissionStanding | undefined
  readonly reasons: readonly Reason[]
}

/** So many days before a look back it is due. */
const REVIEW_DAYS = 14

/**
 * What needs attention of a client. Nothing is said of what the client does not share: without the permission no
 * permission is missing, without the statements none is late.
 *
 * @param permissions all of this client that may be seen
 */
export function attentionFor(client: Client, permissions: readonly Permission[], today: Day): ClientInList {
  const seesPermission = client.fields.includes('permission')
  const permission = seesPermission
    ? (permissionOn(permissions, today) ??
      permissions.findLast((one) => one.validFrom > today && isCurrent(one, today)))
    : undefined
  const standing = seesPermission ? permissionStanding(permissions, today) : undefined
  const is: Record<Reason, boolean> = {
    asks: client.asks,
    stopped: standing?.kind === 'stopped',
    'no-permission': standing?.kind === 'none',
    'ends-soon': seesPermission && endingSoon(permissions, today) !== undefined,
    review: isReviewDue(permission, today),
    'no-statement': client.fields.includes('statements') && isStatementLate(client.lastStatement, today),
  }
  return { client, permission, standing, reasons: REASONS.filter((reason) => is[reason]) }
}

/** Who needs attention first: by the most urgent reason, then by how many, then by name. */
export function byAttention(clients: readonly ClientInList[]): ClientInList[] {
  const rank = ({ reasons }: ClientInList) =>
    reasons[0] === undefined ? REASONS.length : REASONS.indexOf(reasons[0])
  return clients.toSorted(
    (a, b) =>
      rank(a) - rank(b) ||
      b.reasons.length - a.reasons.length ||
      a.client.name.localeCompare(b.client.name, 'nl'),
  )
}

/** By when a client is helped, and whether they wait for an answer: the order of the first page and of the list. */
export function urgencyOf({ permission, reasons }: Pick<ClientInList, 'permission' | 'reasons'>): {
  readonly by?: Day
  readonly waits?: 'client'
} {
  const ends = permission && reasons.includes('ends-soon') ? [lastDayOf(permission)] : []
  const looksBack = permission?.reviewOn && reasons.includes('review') ? [permission.reviewOn] : []
  const [by] = [...ends, ...looksBack].toSorted()
  return { ...(by && { by }), ...(reasons.includes('asks') && { waits: 'client' }) }
}

function isReviewDue(permission: Permission | undefined, today: Day): boolean {
  if (!permission?.reviewOn) return false
  return daysBetween(today, permission.reviewOn) <= REVIEW_DAYS
}

/** The statement about last month may still be on its way; the one about the month before may not. */
function isStatementLate(last: Day | null, today: Day): boolean {
  return last === null || last < monthsLater(monthWith(today), -2)
}
