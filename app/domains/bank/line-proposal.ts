import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import type { BankLine } from './bank-line.db.ts'
import type { LinePart } from './line-parts.ts'
import type { Reason } from './proposal.ts'
import type { Cents } from '../../values/money.ts'
import type { Claim } from './settle-claims.ts'

/** Why a line is proposed to be something that is no invoice. */
export type OtherReason =
  | {
      readonly kind: 'cost-amount'
      readonly supplier: string
      readonly member: string
      readonly spentOn: Day
    }
  | { readonly kind: 'cost-named'; readonly name: string }
  | { readonly kind: 'same-cost-elsewhere'; readonly count: number }
  /** The payment reference of a VAT return of these days stands in the line; the amount is what is left of it. */
  | { readonly kind: 'vat-reference' | 'vat-amount'; readonly from: Day; readonly until: Day }
  /** The invoice of a supplier is open for exactly this; its account or number stands in the line. */
  | {
      readonly kind: 'supplier-amount'
      readonly supplier: string
      readonly number: string
      readonly dueOn: Day
    }
  | { readonly kind: 'supplier-iban' | 'supplier-elsewhere'; readonly supplier: string }
  | { readonly kind: 'supplier-number'; readonly number: string }
  | { readonly kind: 'same-supplier-amount'; readonly count: number }
  /** So many online payments that were on their way together are this, less costs in cents. */
  | {
      readonly kind: 'online-payout'
      readonly provider: string
      readonly count: number
      readonly cents: Cents
    }
  | { readonly kind: 'booked-before'; readonly account: string; readonly on: Day }
  /** A sale without an invoice was written down for this very line. */
  | { readonly kind: 'sale-written-down'; readonly number: string }
  /** Another line of the same waiting list takes this one back, or is taken back by it. */
  | { readonly kind: 'takes-back'; readonly bookedOn: Day; readonly lineId: Id<'bank-line'> }
  | { readonly kind: 'taken-back'; readonly bookedOn: Day; readonly lineId: Id<'bank-line'> }
  /** The same thing stands on another line, which is surer of it. */
  | { readonly kind: 'on-other-line'; readonly bookedOn: Day; readonly lineId: Id<'bank-line'> }
  /** Money that is kept for a customer, in cents; and what stays of it. */
  | {
      readonly kind: 'overpaid-before'
      readonly customer: string
      readonly number: string
      readonly cents: Cents
    }
  | { readonly kind: 'overpaid-part'; readonly cents: Cents }
  | { readonly kind: 'same-overpaid-elsewhere'; readonly count: number }

/** What we asked the bank to pay: `number` is that of the batch. */
export type PaymentReason =
  | { readonly kind: 'payment-batch-named'; readonly number: number }
  | { readonly kind: 'payment-batch-amount'; readonly number: number; readonly count: number }
  | {
      readonly kind: 'payment-named' | 'payment-account' | 'payment-back' | 'payment-elsewhere'
      readonly number: number
      readonly name: string
    }
  | { readonly kind: 'same-payment-elsewhere'; readonly count: number }

export type LineReason =
  | Exclude<Reason, { kind: 'reversal-in-statement' | 'reversed-later' }>
  | OtherReason
  | PaymentReason

/** What of a batch a line is: one payment, or all that is left of it. */
export type PaymentOfLine = {
  readonly batchId: Id<'payment-batch'>
  readonly itemId?: Id<'payment-item'>
}

/** What a line may be: parts that add up to it, how sure (0 to 100; 100 needs no second look), and why. */
export type LineProposal = {
  readonly parts: readonly LinePart[]
  readonly confidence: number
  readonly reasons: readonly LineReason[]
  /** What it takes of what can be taken once: nothing when it is only an account of the books. */
  readonly claims: readonly Claim[]
  /** Set when it is what we asked the bank to pay: that ends with it. */
  readonly payment?: PaymentOfLine
}

/** A line with what it may be, best first. */
export type ProposedLine = { readonly line: BankLine; readonly proposals: readonly LineProposal[] }
