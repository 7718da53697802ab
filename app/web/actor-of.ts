import type { Actor, Role } from '../platform/actor.ts'
import { isTask, PERMISSIONS, type Asked } from '../platform/permissions.ts'
import type { Holder } from '../platform/permissions-of-life.ts'
import type { CooperativeFace, SignedIn } from './visit.ts'

/**
 * On whose behalf a request reads and does things: a link, a person in a co-operative, or somebody outside one. Who was
 * a member is that where they read their own proofs, beside a role that they may have; what is for anyone, they read as
 * anyone does.
 *
 * @param may who may open the address; undefined where it is no page
 */
export function actorOf(
  signedIn: SignedIn | undefined,
  cooperative: CooperativeFace | undefined,
  token: string | undefined,
  may: Asked | undefined,
): Actor {
  if (token !== undefined && cooperative) return { kind: 'link', cooperativeId: cooperative.id, token }
  const membership = signedIn?.memberships.find((one) => one.cooperativeId === cooperative?.id)
  if (signedIn && membership && !(isGone(membership) && may === 'anyone')) {
    const { cooperativeId, roles } = membership
    const left = membership.left && comesAsWhoLeft(roles, may)
    const { personId, behalf, handsSince } = signedIn
    const since = handsSince ? { handsSince } : {}
    if (behalf?.cooperativeId === cooperativeId)
      return {
        kind: 'person',
        cooperativeId,
        personId: behalf.personId,
        roles: ['member'],
        behalf: { id: behalf.id, doer: personId },
        ...since,
      }
    if (left) return { kind: 'person', cooperativeId, personId, roles: [], left, ...since }
    return { kind: 'person', cooperativeId, personId, roles, ...since }
  }
  return signedIn ? { kind: 'sign-in', personId: signedIn.personId } : { kind: 'sign-in' }
}

/** Was a member, and is nothing else here. */
function isGone({ left, roles }: SignedIn['memberships'][number]): boolean {
  return left === true && roles.length === 0
}

/**
 * Whether who was a member comes somewhere as that, for what is their own: always without a role, and with one where
 * no role of theirs may come and who left may. So neither opens through the other (decision 0043).
 */
function comesAsWhoLeft(roles: readonly Role[], asked: Asked | undefined): boolean {
  if (roles.length === 0) return true
  const holders: readonly Holder[] = asked !== undefined && isTask(asked) ? PERMISSIONS[asked] : []
  return holders.includes('former-member') && !roles.some((role) => holders.includes(role))
}
