import type { Id } from '../../values/id.ts'

/** What can happen to a quote; each has its sentence in `text/…/quotes.ts`. */
export type QuoteEventKind =
  | 'drafted'
  | 'changed'
  | 'submitted'
  | 'edited'
  | 'returned'
  | 'taken-back'
  | 'agreed'
  | 'agreed-on-paper'
  | 'disagreed'
  | 'sent'
  | 'mailed'
  | 'send-failed'
  | 'opened'
  | 'question'
  | 'answered'
  | 'accepted'
  | 'declined'
  | 'withdrawn'
  | 'replaced'
  | 'reminded'
  | 'invoiced'

export type QuoteEvent = {
  readonly id: Id<'event'>
  readonly kind: QuoteEventKind
  readonly at: Date
  /** Null for the customer and the program itself, and for a person whom the reader does not see. */
  readonly byName: string | null
  readonly words: string
}

/** Why a quote came back, as long as it is back. */
export function reasonOfReturn(events: readonly QuoteEvent[]): string | undefined {
  return events.findLast(({ kind }) => kind === 'returned')?.words
}

/** How many questions of the customer wait for an answer. */
export function questionsWaiting(events: readonly Pick<QuoteEvent, 'kind'>[]): number {
  const answered = events.findLastIndex(({ kind }) => kind === 'answered')
  return events.slice(answered + 1).filter(({ kind }) => kind === 'question').length
}
