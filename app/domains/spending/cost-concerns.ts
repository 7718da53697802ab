/** What is unusual about a cost, so that a slip of the hand is not booked: to be said knowingly. Pure. */
import type { Id } from '../../values/id.ts'
import { sum, type Cents } from '../../values/money.ts'

/** `below-zero`: the pot goes below zero. `more-than-work`: it is more than the pot and the open work together. */
export const CONCERNS = ['below-zero', 'more-than-work'] as const
export type Concern = (typeof CONCERNS)[number]

/** How a member stands before a cost, and what it takes; in cents. */
export type CostOfMember = {
  readonly memberId: Id<'member'>
  /** The part of the cost that is theirs, without the VAT that comes back. */
  readonly net: Cents
  /** What is in the pot now. */
  readonly pot: Cents
  /** How much of the cost comes out of the pot, as the scheme divides it; above 0. */
  readonly fromPot: Cents
  /** What their issued invoices still bring, without VAT. */
  readonly openWork: Cents
}

/** Something unusual, with the sums that make it so. */
export type Unusual = CostOfMember & { readonly concern: Concern }

/** What is unusual about a cost of a member; nothing when it takes nothing, as what comes back does. */
export function unusualOf(cost: CostOfMember): readonly Unusual[] {
  const { net, pot, fromPot, openWork } = cost
  const found: Concern[] = []
  if (fromPot > 0n && pot - fromPot < 0n) found.push('below-zero')
  if (net > 0n && net > sum([pot, openWork])) found.push('more-than-work')
  return found.map((concern) => ({ ...cost, concern }))
}

/** Whether all that is unusual was said knowingly. */
export function isSureOf(unusual: readonly Unusual[], sure: readonly Concern[]): boolean {
  return unusual.every(({ concern }) => sure.includes(concern))
}
