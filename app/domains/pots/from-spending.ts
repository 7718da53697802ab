import type { Tx } from '../../platform/database.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'

/** What was bought under a request: a receipt that waits, a booked cost, or an invoice that waits. In cents. */
export type Bought = {
  readonly kind: 'receipt' | 'cost' | 'invoice'
  readonly id: string
  readonly supplier: string
  readonly on: Day
  /** With VAT; null of a receipt that nobody booked yet. */
  readonly total: Cents | null
  /** Whether the bank paid all of it: to the member who paid the shop, or to the shop. */
  readonly isPaid: boolean
}

/** What the pages of pots show of what was bought. Spending comes after pots, so `app/routes.ts` hands it in. */
export type FromSpending = {
  /** As far as whoever asks may see it. */
  boughtUnder(
    tx: Tx,
    cooperativeId: Id<'cooperative'>,
    requestId: Id<'pot-request'>,
  ): Promise<readonly Bought[]>
}
