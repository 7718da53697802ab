/** What is to be paid: to whom, on which account, how much, and what it belongs to. Pure. */
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'

/**
 * What money can be owed for. A new one is a word here and in the check of `payment_item`, and a line in
 * `sources.ts`.
 */
export const SOURCES = ['job-cost', 'refund', 'municipal-share', 'payout'] as const
export type Source = (typeof SOURCES)[number]

/** Who is paid. */
export type Payee = {
  readonly kind: 'member' | 'customer' | 'municipality'
  readonly id: string
  readonly name: string
}

/** Something that is to be paid. */
export type Payable = {
  readonly source: Source
  /** What it is about: the cost, the customer, or the member whose money it is. */
  readonly aboutId: string
  /** Whose money it is; null when it is of no member. */
  readonly memberId: Id<'member'> | null
  readonly memberName: string | null
  /** Undefined when nobody knows yet: a member whose municipality is not written down. */
  readonly payee: Payee | undefined
  /** Cents, above 0: all that is owed now. */
  readonly amount: Cents
  /** Since when it is owed, or by when it must be there; null when neither is known. */
  readonly day: Day | null
  /** What the payee reads on the statement, as far as it does not stand in `reference`. */
  readonly description: string
  /** A structured reference that the payee asked for: RF (ISO 11649) or betalingskenmerk; else empty. */
  readonly reference: string
  /** In words for the office: the shop, the invoices; empty when the source says it all. */
  readonly what: string
}

/** What a payment was on the books: for the bank, which posts it. `amount` in cents, above 0. */
export type PaidPart =
  | { readonly kind: 'job-cost'; readonly amount: Cents; readonly jobCostId: Id<'job-cost'> }
  | { readonly kind: 'invoice' | 'overpayment'; readonly amount: Cents; readonly invoiceId: Id<'invoice'> }
  | {
      readonly kind: 'account'
      readonly amount: Cents
      readonly purpose: 'municipality' | 'member-cash'
      readonly memberId: Id<'member'>
    }

/** A payable by one text: how a form names it. */
export function keyOf({ source, aboutId }: Pick<Payable, 'source' | 'aboutId'>): string {
  return `${source}_${aboutId}`
}

/** The parts of `keyOf`; undefined for any other text. */
export function readKey(key: string): { source: Source; aboutId: string } | undefined {
  const [word, aboutId] = key.split('_')
  const source = SOURCES.find((one) => one === word)
  return source && aboutId ? { source, aboutId } : undefined
}
