import type { Cents } from '../../values/money.ts'
import type { Id } from '../../values/id.ts'
import type { Day } from '../../values/day.ts'
import type { AccountCode } from '../books/index.ts'

/** How lines with an account on the other side were booked the last time, when that was one account of the books. */
export type BookedBefore = {
  readonly iban: string
  readonly goesOut: boolean
  readonly account: AccountCode
  readonly accountName: string
  readonly amount: Cents
  readonly bookedOn: Day
}

/** What a customer paid too much and did not get back. */
export type Overpaid = {
  readonly customerId: Id<'customer'>
  readonly customerName: string
  /** In cents, above 0. */
  readonly left: Cents
  /** The invoices it came with, the one with the most first. */
  readonly invoices: readonly { readonly invoiceId: Id<'invoice'>; readonly number: string }[]
}
