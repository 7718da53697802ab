import type { Day } from '../../values/day.ts'
import type { Cents } from '../../values/money.ts'
import type { Allocation } from './invoice-index.ts'

/** Why a proposal is made, or what speaks against it; each kind has its sentence in `text`. */
export type Reason =
  | { readonly kind: 'structured-reference'; readonly number: string }
  | { readonly kind: 'number-in-text'; readonly number: string; readonly sure: boolean }
  /** The number of a credit note, and of the invoice that it is for. */
  | { readonly kind: 'credit-note-in-text'; readonly number: string; readonly invoice: string }
  | { readonly kind: 'amount-equals'; readonly number: string; readonly cents: Cents }
  | { readonly kind: 'amounts-add-up'; readonly numbers: readonly string[]; readonly cents: Cents }
  | { readonly kind: 'credit-note-settled'; readonly number: string; readonly cents: Cents }
  | { readonly kind: 'partial-payment'; readonly number: string; readonly stillOpenCents: Cents }
  | { readonly kind: 'overpayment'; readonly cents: Cents }
  | { readonly kind: 'name-alike'; readonly customer: string; readonly likeness: number }
  | { readonly kind: 'iban-seen'; readonly customer: string }
  | { readonly kind: 'reversal-of-line'; readonly lineId: string; readonly bookedOn: Day }
  | { readonly kind: 'reversal-in-statement'; readonly position: number }
  // What speaks against it.
  | { readonly kind: 'reversed-later'; readonly position: number }
  | { readonly kind: 'iban-differs'; readonly customer: string }
  | { readonly kind: 'same-amount-elsewhere'; readonly count: number }
  | { readonly kind: 'other-number-in-text'; readonly number: string }
  | { readonly kind: 'nothing-open'; readonly number: string }
  | { readonly kind: 'paid-by-other-line'; readonly number: string }
  | { readonly kind: 'before-issue'; readonly number: string; readonly issuedOn: Day }
  | { readonly kind: 'several-customers' }
  | { readonly kind: 'bank-takes-back' }

export type Proposal = {
  /** Same sign as what is open; together with the remainder exactly the line. */
  readonly allocations: readonly Allocation[]
  /** What no invoice takes: an overpayment, or all of a reversal inside one statement. */
  readonly remainderCents: Cents
  /** Whose invoice that is kept for when none is paid: its customer paid it twice. */
  readonly keptFor?: string
  /** 0 to 100. 100 means: the payer named the whole number or reference, the amount is right to the
   * cent, and nothing speaks against it. */
  readonly confidence: number
  readonly reasons: readonly Reason[]
}

/** A proposal before it is held against what contradicts it. */
export type Draft = {
  readonly keptFor?: string
  readonly allocations: readonly Allocation[]
  readonly confidence: number
  readonly reasons: readonly Reason[]
}
