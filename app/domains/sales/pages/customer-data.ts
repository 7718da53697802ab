import type { Cents } from '../../../values/money.ts'
import type { Business } from '../../members/index.ts'
import type { CustomerInList } from '../customer.db.ts'

/** A new customer, or one that is known. */
export type CustomerData = {
  readonly customer: CustomerInList | undefined
  readonly businesses: readonly Business[]
  /** What the customer gets back, in cents; 0 for who may not read the books. */
  readonly refund?: Cents
}
