import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'

/** How a receipt came in. */
export type ReceiptWay = 'screen' | 'mail'

/** How far it is. `double`: it was there already. */
export type ReceiptState = 'waiting' | 'booked' | 'returned' | 'double' | 'withdrawn'

/** Who paid the shop: the co-operative, or the member out of their own pocket. */
export const PAID_BY = ['member', 'cooperative'] as const
export type PaidBy = (typeof PAID_BY)[number]

/** A photo or PDF of a receipt; what is in it is asked for apart. */
export type ReceiptPage = {
  readonly id: Id<'receipt-page'>
  readonly name: string
  readonly mediaType: string
  /** Whether what was handed in is still there. */
  readonly isKept: boolean
  /** undefined: it is still to be read. */
  readonly reading?: PageReading
}

/** What the machine read on a page. */
export type PageReading = {
  readonly how: 'picture' | 'text' | 'nothing' | 'unreadable' | 'too-long'
  readonly lines: string
  /** Whether there is a smaller picture for the screen. */
  readonly hasCopy: boolean
}

/** A receipt that was handed in, with how far it is. */
export type Receipt = {
  readonly id: Id<'receipt'>
  /** null: mailed by somebody we do not know. */
  readonly memberId: Id<'member'> | null
  readonly memberName: string | null
  readonly memberPersonId: Id<'person'> | null
  readonly way: ReceiptWay
  readonly note: string
  readonly handedInAt: Date
  readonly state: ReceiptState
  readonly settledAt: Date | null
  /** Why it was sent back, or which one it is double with. */
  readonly words: string
  readonly bookedAs: Id<'cost'> | null
  /** The request of a pot under which it was bought. */
  readonly requestId: Id<'pot-request'> | null
  /** Who paid the shop, as who handed it in says; null: nobody said so yet. */
  readonly paidBy: PaidBy | null
}

/** What was booked before, to hold a receipt against. Amount in cents, VAT included. */
export type BookedBefore = {
  readonly costId: Id<'cost'>
  readonly memberId: Id<'member'>
  readonly supplier: string
  readonly spentOn: Day
  readonly total: bigint
}

/** Whether the one who handed it in may still take it back: as long as nobody booked it. */
export function mayWithdraw({ state }: Pick<Receipt, 'state'>): boolean {
  return state === 'waiting' || state === 'returned'
}
