import type { AccountCode } from '../books/index.ts'
import type { Id } from '../../values/id.ts'

/**
 * What a cost is, which says what it does.
 *
 * `job-cost` and `travel` go off what a job brought before that is shared out, so every part of the scheme carries
 * them;
 * they are the costs that a municipality may let count (`costsBetween`). `pot` is bought out of the member's pot, after
 * the yes that the scheme asks, whatever the purpose of the request. `training-pot` is a course out of the pot of all
 * members. `shared` is a cost of the co-operative itself, on an account of its own costs. The last three change nothing
 * of what is shared out.
 */
export const COST_KINDS = ['job-cost', 'travel', 'pot', 'training-pot', 'shared'] as const
export type CostKind = (typeof COST_KINDS)[number]

/** What a cost goes to, with what that kind needs. */
export type CostTarget =
  | { readonly kind: 'job-cost' | 'travel'; readonly memberId: Id<'member'> }
  | { readonly kind: 'pot'; readonly memberId: Id<'member'>; readonly requestId: Id<'pot-request'> }
  | { readonly kind: 'training-pot'; readonly memberId: Id<'member'> | null }
  | { readonly kind: 'shared'; readonly account: AccountCode }

/** Whether a cost of this kind goes off what a job brought, before that is shared out. */
export function lowersTurnover(kind: CostKind): kind is 'job-cost' | 'travel' {
  return kind === 'job-cost' || kind === 'travel'
}

/** What was chosen in a form, read into a target. */
export type ChosenTarget = {
  readonly kind: CostKind
  readonly memberId?: Id<'member'> | undefined
  readonly requestId?: Id<'pot-request'> | undefined
  readonly account?: AccountCode | undefined
}

/**
 * A target with what its kind needs and nothing else.
 *
 * @returns undefined when something is missing: the member of a job, the request of the pot, the account of a shared
 * cost
 */
export function targetOf({ kind, memberId, requestId, account }: ChosenTarget): CostTarget | undefined {
  switch (kind) {
    case 'shared':
      return account && { kind, account }
    case 'training-pot':
      return { kind, memberId: memberId ?? null }
    case 'pot':
      return memberId && requestId && { kind, memberId, requestId }
    case 'job-cost':
    case 'travel':
      return memberId && { kind, memberId }
  }
}
