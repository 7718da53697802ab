/** The door to somebody who takes payments for a co-operative: which one it is, only `mollie.ts` knows. */
import type { Cents } from '../values/money.ts'

/** What is asked of a customer. `id` is ours, a UUID: asked twice, it is made once. */
export type PaymentAsked = {
  readonly id: string
  readonly amount: Cents
  readonly description: string
  /** Where the customer comes back to. */
  readonly returnUrl: string
  /** Where a message goes that something changed; left out where nobody could reach it. */
  readonly noticeUrl?: string
  readonly language: 'nl' | 'en'
}

/** A payment that was made: its id with them, and where the customer pays. */
export type PaymentMade = { readonly providerId: string; readonly checkoutUrl: string }

/** How a payment stands with them. Cents: `came` when it is paid, `went` back to the customer after that. */
export type PaymentStanding = {
  readonly state: 'open' | 'paid' | 'failed' | 'expired' | 'canceled'
  readonly amount: Cents
  /** Whether it is in euros and carries our id: else it is not ours. */
  readonly ours: string | undefined
  readonly went: Cents
  readonly paidAt: Date | undefined
}

/** Speaks as one account. Each question throws `PaymentsSilent` when it is to be asked again later. */
export type PaymentAccount = {
  isLetIn(): Promise<boolean>
  /** Undefined when they refuse it, or do not let us in. */
  make(asked: PaymentAsked): Promise<PaymentMade | undefined>
  /** Undefined when they do not know it. */
  standing(providerId: string): Promise<PaymentStanding | undefined>
}

/** What the office needs: to keep keys, and to speak as an account. */
export type OnlinePayments = {
  seal(key: string): string
  /** Undefined when the key cannot be opened: it was sealed by another installation. */
  connect(sealedKey: string): PaymentAccount | undefined
}

/** Nothing came back, or a word that it is not possible now. */
export class PaymentsSilent extends Error {
  override readonly name = 'PaymentsSilent'
}
