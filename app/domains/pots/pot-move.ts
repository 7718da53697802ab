import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'
import { PURPOSES } from './scheme.ts'

/** What money leaves a pot for: a purpose of the scheme, or as cash for the member. */
export const POT_PURPOSES = [...PURPOSES, 'payout'] as const

/** One of them. */
export type PotPurpose = (typeof POT_PURPOSES)[number]

/** Something that is done with a member's pot. `amount` in cents, above 0. */
export type PotMove = { readonly memberId: Id<'member'>; readonly amount: Cents } &
  /** `what` it was spent on, in the words of whoever books it: at most 300 characters, empty when not known. */
  (
    | {
        readonly kind: 'spent'
        readonly purpose: PotPurpose
        readonly what: string
        /** The request it is spent under; without one, that which fits best, where one is needed. */
        readonly requestId?: Id<'pot-request'>
      }
    /** Money that was spent and came back, like a purchase returned to the shop. */
    | { readonly kind: 'returned'; readonly purpose?: PotPurpose; readonly what: string }
    /** All that was earned by work for another member, where it goes straight to the pot, past the scheme. */
    | { readonly kind: 'earned'; readonly what: string; readonly insideJobId: Id<'inside-job'> }
    /** All that is in the pot of who left, as two people said; what goes along with the member is a payout. */
    | {
        readonly kind: 'emptied'
        readonly purpose?: 'payout'
        readonly emptyingId: Id<'pot-emptying'>
        /** The rules of the last day. */
        readonly versionId: Id<'scheme-version'> | null
      }
    /** What was in the pot when the books were opened. */
    | { readonly kind: 'opening' }
  )

/** The entry that holds the line of a movement: posted already, or about to be posted under this id. */
export type EntryOfMove = { readonly id: Id<'entry'>; readonly countsOn: Day }
