import type { Role } from '../../platform/actor.ts'
import type { Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'
import type { PotPurpose } from './pot-move.ts'
import type { Approver, PotRules } from './scheme.ts'

/** One person who said yes to a request, as one of those whom the scheme names. */
export type PotYes = {
  readonly person: Id<'person'>
  /** Null for who may not see colleagues. */
  readonly name: string | null
  readonly as: Approver
}

/** A question for money out of a pot, before it is spent. `amount` in cents: what is spent is at most that. */
export type PotRequest = {
  readonly id: Id<'pot-request'>
  readonly memberId: Id<'member'>
  readonly memberName: string | null
  readonly purpose: PotPurpose
  readonly amount: Cents
  readonly what: string
  readonly askedBy: Id<'person'>
  readonly askedAt: Date
  readonly yes: readonly PotYes[]
  /** As what whoever reads this could say yes to it; empty when they could not. */
  readonly mine: readonly Approver[]
  /** The rules of the pot today; null when no scheme holds. */
  readonly rules: unknown
}

/** As which of the approvers somebody with these roles counts: the board speaks for the meeting of members as well. */
export function approverRoles({ anyOf }: PotRules['approvers'], roles: readonly Role[]): Approver[] {
  const held: readonly string[] = roles
  return anyOf.filter((one) => held.includes(one === 'members' ? 'board' : one))
}

/** Of those who said yes, the ones whom the scheme names. */
export function countedYes({ anyOf }: PotRules['approvers'], yes: readonly PotYes[]): readonly PotYes[] {
  return yes.filter((one) => anyOf.includes(one.as))
}

/** How many people still have to say yes before the money may leave; 0 when it may. */
export function yesToCome(approvers: PotRules['approvers'], yes: readonly PotYes[]): number {
  if (approvers.anyOf.length === 0) return 0
  const people = new Set(countedYes(approvers, yes).map(({ person }) => person))
  return Math.max(0, approvers.count - people.size)
}
