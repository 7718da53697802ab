import type { Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'
import type { Change } from './changes.ts'

/** What can happen to an invoice. Each has its words in `text/…/sales.ts`. */
export type EventKind =
  | 'drafted'
  | 'changed'
  | 'submitted'
  | 'returned'
  | 'taken-back'
  | 'withdrawn'
  | 'edited'
  | 'agreed'
  | 'agreed-on-paper'
  | 'disagreed'
  | 'approved'
  | 'issued'
  | 'sent'
  | 'send-failed'
  | 'opened'
  | 'question'
  | 'passed-on'
  | 'answered'
  | 'paid'
  | 'part-paid'
  | 'payment-reversed'
  | 'credited'
  | 'disputed'
  | 'dispute-ended'
  | 'e-invoice-sent'
  | 'e-invoice-delivered'
  | 'e-invoice-refused'
  | 'e-invoice-unreachable'
  | 'reminded-friendly'
  | 'reminded-firm'
  | 'reminded-last'
  | 'reminded-claim'
  | 'written-off'
  | 'written-off-less'
  | 'write-off-undone'

/** What the administration wrote when it last sent an invoice back; undefined when it never did. */
export function reasonOfReturn(events: readonly InvoiceEvent[]): string | undefined {
  return events.findLast(({ kind }) => kind === 'returned')?.words
}

/** Something that happened to an invoice, to be shown. */
export type InvoiceEvent = {
  readonly id: Id<'event'>
  /** Null for the customer and for the program. */
  readonly by: Id<'person'> | null
  readonly kind: EventKind
  readonly at: Date
  /** Null for the customer, for the program, and for a colleague whose name the reader may not see. */
  readonly byName: string | null
  /** By the hands of somebody who worked on behalf of who it is by (decision 0045). */
  readonly byHands: boolean
  /** Their name, for who may read it. */
  readonly doerName: string | null
  readonly words: string
  /** Cents, where an amount belongs to it. */
  readonly amount: Cents | null
  readonly changes: readonly Change[]
}
