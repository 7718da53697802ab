import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'

/** An invoice of the administration before Gilde that is still open. Cents. */
export type OpenBefore = {
  /** As it stands on the paper that the customer has. */
  readonly number: string
  readonly memberId: Id<'member'>
  readonly businessId: Id<'business'>
  readonly customerId: Id<'customer'>
  readonly issuedOn: Day
  readonly dueOn: Day
  /** What is still to be paid, VAT included, and how much of that is VAT. */
  readonly open: Cents
  readonly vat: Cents
}
