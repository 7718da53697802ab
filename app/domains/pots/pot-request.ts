import type { Role } from '../../platform/actor.ts'
import type { Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'
import type { PotPurpose } from './pot-move.ts'
import type { Approver, PotRules } from './scheme.ts'
import { readScheme } from './scheme-stored.ts'

/** One person who said yes to a request, as one of those whom the scheme names. */
export type PotYes = {
  readonly person: Id<'person'>
  /** Null for who may not see colleagues. */
  readonly name: string | null
  readonly as: Approver
}

/** Who pays the shop: the member, who gets it back, or the co-operative that gets the invoice. */
export const BUYERS = ['member', 'cooperative'] as const
export type Buyer = (typeof BUYERS)[number]

/** A question for money out of a pot, before it is spent. `amount` in cents: what is spent is at most that. */
export type PotRequest = {
  readonly id: Id<'pot-request'>
  readonly memberId: Id<'member'>
  readonly memberName: string | null
  readonly purpose: PotPurpose
  readonly amount: Cents
  readonly what: string
  /** What it is needed for; empty when it was not told. */
  readonly why: string
  /** Who pays the shop; null for a payout, and for what was asked before this was. */
  readonly boughtBy: Buyer | null
  readonly hasQuote: boolean
  readonly askedBy: Id<'person'>
  readonly askedAt: Date
  readonly yes: readonly PotYes[]
  /** As what whoever reads this could say yes to it; empty when they could not. */
  readonly mine: readonly Approver[]
  /** The rules of the pot today; null when no scheme holds. */
  readonly rules: unknown
}

/** Whether one yes of the administration is enough for so many cents. */
export function administratorIsEnough({ administratorUpTo }: PotRules['approvers'], amount: Cents): boolean {
  return administratorUpTo !== undefined && amount <= administratorUpTo
}

/** Who may say yes to so many cents: whom the scheme names, and the administration where the amount is small enough. */
export function mayApprove(approvers: PotRules['approvers'], amount: Cents): readonly Approver[] {
  const { anyOf } = approvers
  if (!administratorIsEnough(approvers, amount) || anyOf.includes('administrator')) return anyOf
  return ['administrator', ...anyOf]
}

/** As which of the approvers somebody with these roles counts: the board speaks for the meeting of members as well. */
export function approverRoles(
  approvers: PotRules['approvers'],
  roles: readonly Role[],
  amount: Cents,
): Approver[] {
  const held: readonly string[] = roles
  return mayApprove(approvers, amount).filter((one) => held.includes(one === 'members' ? 'board' : one))
}

/** Of those who said yes, the ones whom the scheme names. */
export function countedYes(
  approvers: PotRules['approvers'],
  yes: readonly PotYes[],
  amount: Cents,
): readonly PotYes[] {
  const named = mayApprove(approvers, amount)
  return yes.filter((one) => named.includes(one.as))
}

/**
 * How many people still have to say yes before so many cents may leave; 0 when they may. Up to the amount of the scheme
 * one yes of the administration is enough, or as many of the others as for more: so the administration's own small
 * request goes to those.
 */
export function yesToCome(approvers: PotRules['approvers'], yes: readonly PotYes[], amount: Cents): number {
  const { anyOf, count } = approvers
  if (anyOf.length === 0) return 0
  if (administratorIsEnough(approvers, amount) && yes.some(({ as }) => as === 'administrator')) return 0
  const people = new Set(yes.filter(({ as }) => anyOf.includes(as)).map(({ person }) => person))
  return Math.max(0, count - people.size)
}

/** How many people still have to say yes to a request; undefined when no scheme holds. */
export function stillToCome({ rules, yes, amount }: PotRequest): number | undefined {
  return rules === null ? undefined : yesToCome(readScheme(rules).pot.approvers, yes, amount)
}

/** Whether as many people said yes to a request as its scheme asks: it may be bought. */
export function isAgreed(asked: PotRequest): boolean {
  return stillToCome(asked) === 0
}
