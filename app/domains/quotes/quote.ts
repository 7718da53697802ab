/** A quote, from a member's draft to the yes of a customer. */
import type { Day } from '../../values/day.ts'
import { addDays } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { sum, type Cents } from '../../values/money.ts'
import {
  agreedTo,
  type BuyerSnapshot,
  type Content,
  type SellerSnapshot,
  type Stake,
  type Totals,
} from '../sales/index.ts'
import type { Billing } from './billing.ts'

/** What is typed of a quote. */
export type QuoteContent = Content & {
  readonly billing: Billing
  /** Days that it stands; null is as many as the co-operative gives. */
  readonly validDays: number | null
}

export type QuoteState =
  | 'draft'
  | 'submitted'
  | 'returned'
  | 'withdrawn'
  | 'sent'
  | 'accepted'
  | 'declined'
  | 'replaced'

/** As the customer got it. */
export type Sent = {
  readonly number: string
  readonly on: Day
  /** The last day on which the customer can say yes. */
  readonly validUntil: Day
  readonly seller: SellerSnapshot
  readonly buyer: BuyerSnapshot
  readonly terms: string
  /** How the price came about, when the member wants it printed. */
  readonly priceSaid: string
  readonly linkToken: string
  readonly documentId: Id<'file'> | undefined
}

export type Quote = Omit<QuoteContent, 'lines'> &
  Totals & {
    readonly id: Id<'quote'>
    readonly state: QuoteState
    readonly replacesId: Id<'quote'> | undefined
    readonly draftedAt: Date
    readonly draftedBy: Id<'person'>
    readonly submittedBy: Id<'person'> | undefined
    readonly agreedBy: Id<'person'> | undefined
    readonly revision: number
    /** Of joint work: who has which part. Empty when it is all of one member. */
    readonly shares: readonly Stake[]
    /** Set once it was sent, also when it was withdrawn later. */
    readonly sent: Sent | undefined
  }

/** How a quote stands on a day, in one word. */
export type QuoteStatus = QuoteState | 'expired'

/** What `statusOn` looks at. */
export type StatusFacts = { readonly state: QuoteState; readonly validUntil: Day | null | undefined }

/** The one word for how a quote stands: an answer that never came makes it expire. */
export function statusOn({ state, validUntil }: StatusFacts, today: Day): QuoteStatus {
  return state === 'sent' && validUntil && validUntil < today ? 'expired' : state
}

/** The number of the n-th quote of a year: `O-2026-0001`. */
export function quoteNumberOf(year: number, inYear: number): string {
  return `O-${year}-${String(inYear).padStart(4, '0')}`
}

/** The last day on which a quote that is sent `on` stands. */
export function validUntilOf(on: Day, days: number): Day {
  return addDays(on, days)
}

/** Whether somebody else put a quote forward for the member it is of, who did not say yes to it yet. */
export function waitsForMember(
  quote: Pick<Quote, 'state' | 'submittedBy' | 'agreedBy'>,
  memberPerson: Id<'person'>,
): boolean {
  return quote.state === 'submitted' && quote.submittedBy !== memberPerson && quote.agreedBy === undefined
}

/** Whether a joint quote waits for the yes of somebody who joins in. */
export function waitsForFellow(quote: Quote, share: Stake): boolean {
  return quote.state === 'submitted' && !agreedTo(share, quote)
}

/** What of an accepted quote is not invoiced yet, in cents with VAT. */
export function leftToInvoice(
  parts: readonly { readonly total: Cents; readonly invoiced: boolean }[],
): Cents {
  return sum(parts.flatMap(({ total, invoiced }) => (invoiced ? [] : [total])))
}
