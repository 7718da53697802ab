/** What a member says to being paid. Pure. */
import type { Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'

/** What a member can say to being paid: yes, no, or not now. */
export const PAYOUT_ANSWERS = ['yes', 'no', 'wait'] as const
export type PayoutWord = (typeof PAYOUT_ANSWERS)[number]

/** The latest word of a member. */
export type PayoutAnswer = {
  readonly id: Id<'payout-answer'>
  readonly memberId: Id<'member'>
  /** Cents: what they saw. */
  readonly amount: Cents
  readonly answer: PayoutWord
  readonly saidAt: Date
  /** A payment was made of it, so it says nothing of the next. */
  readonly used: boolean
}
