/** What differs between an order as a web shop has it now and the invoice that was made of it: pure. */
import type { Day } from '../../values/day.ts'
import type { Cents } from '../../values/money.ts'

/** A line, as far as it is compared: thousandths, and the price of one in cents. */
export type ComparedLine = {
  readonly description: string
  readonly quantity: bigint
  readonly unitPrice: Cents
}

/** What is compared of an order, and of an invoice. */
export type Compared = {
  readonly lines: readonly ComparedLine[]
  /** What the customer pays, in cents with VAT. */
  readonly total: Cents
  readonly orderedOn: Day
}

/** So many of something, and the price of one. */
export type Counted = { readonly quantity: bigint; readonly unitPrice: Cents }

export type OrderChange =
  | { readonly what: 'line'; readonly words: string; readonly was: Counted; readonly now: Counted }
  | ({ readonly what: 'new' | 'gone'; readonly words: string } & Counted)
  | { readonly what: 'day'; readonly day: Day }
  | { readonly what: 'total'; readonly was: Cents; readonly now: Cents }
  /** Called off, or it failed, or all of it was paid back. */
  | { readonly what: 'ended' }
  | { readonly what: 'refunded'; readonly amount: Cents }

/**
 * What the order says differently, line by line in the order of the web shop, then the day and the total. Lines belong
 * together by their words; of two with the same words, the first to the first.
 *
 * @param invoice what stands in the invoice now, also where the member changed it
 * @returns nothing when it is the same to a reader
 */
export function changesOf(invoice: Compared, order: Compared): readonly OrderChange[] {
  const left = [...invoice.lines]
  const changes: OrderChange[] = []
  for (const { description: words, quantity, unitPrice } of order.lines) {
    const at = left.findIndex((line) => line.description === words)
    const [was] = at === -1 ? [] : left.splice(at, 1)
    const now = { quantity, unitPrice }
    if (!was) changes.push({ what: 'new', words, ...now })
    else if (was.quantity !== quantity || was.unitPrice !== unitPrice)
      changes.push({ what: 'line', words, was: { quantity: was.quantity, unitPrice: was.unitPrice }, now })
  }
  for (const { description: words, quantity, unitPrice } of left)
    changes.push({ what: 'gone', words, quantity, unitPrice })
  if (order.orderedOn !== invoice.orderedOn) changes.push({ what: 'day', day: order.orderedOn })
  if (order.total !== invoice.total) changes.push({ what: 'total', was: invoice.total, now: order.total })
  return changes
}

const AMOUNTS: ReadonlySet<string> = new Set(['quantity', 'unitPrice', 'amount'])

/** As it is kept: amounts as text, so that none loses a digit. */
export function storeChanges(changes: readonly OrderChange[]): string {
  return JSON.stringify(changes, (_name, value: unknown) => (typeof value === 'bigint' ? `${value}` : value))
}

/** As it was kept. */
export function readChanges(kept: unknown): readonly OrderChange[] {
  return (kept as readonly Readonly<Record<string, unknown>>[]).map(
    (change) => withAmounts(change, change['what'] === 'total') as OrderChange,
  )
}

function withAmounts(
  of: Readonly<Record<string, unknown>>,
  isTotal = false,
): Readonly<Record<string, unknown>> {
  const entries = Object.entries(of).map(([name, value]) => {
    if (typeof value === 'object' && value !== null)
      return [name, withAmounts(value as Readonly<Record<string, unknown>>)]
    const isAmount = AMOUNTS.has(name) || (isTotal && (name === 'was' || name === 'now'))
    return [name, isAmount ? BigInt(String(value)) : value]
  })
  return Object.fromEntries(entries) as Readonly<Record<string, unknown>>
}
