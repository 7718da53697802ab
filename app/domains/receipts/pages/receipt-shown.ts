import type { Member } from '../../members/index.ts'
import type { ReceiptToBook } from '../load-receipt-to-book.ts'

/** How a form on this page came out wrong: what to say, beside which field, and what was typed there. */
export type ReceiptState = {
  readonly status?: 409 | 422
  readonly refusal?: string
  readonly wrong?: { readonly field: string; readonly sentence: string; readonly beside: string }
  readonly typed?: Readonly<Record<string, string>>
}

/** A receipt as all on the page see it. */
export type ReceiptShown = ReceiptToBook & {
  readonly isOwn: boolean
  readonly members: readonly Member[]
  /** Was booked by one, and a second person says yes or no first. */
  readonly waitsForYes: boolean
}
