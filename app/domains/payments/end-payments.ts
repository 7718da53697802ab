/**
 * What the bank statement showed: payments end with the entry that books them, and live again when that is undone.
 */
import { personOf, type CooperativeActor } from '../../platform/actor.ts'
import type { Now } from '../../platform/clock.ts'
import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'
import { abs, sum, type Cents } from '../../values/money.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import type { Item } from './batch.ts'
import { batchById } from './batch.db.ts'
import { closeItems, itemById, itemsOf, itemsOfEntry, livingItems, reopenItems } from './item.db.ts'
import { keyOf, type PaidPart } from './payable.ts'
import { OF_SOURCE } from './load-sources.ts'

/** Payments on a line of the bank: one of a batch, or all that is left of it. Above 0 when it came back. */
export type PaymentOnLine = {
  readonly amount: Cents
  readonly batchId: Id<'payment-batch'>
  readonly itemId?: Id<'payment-item'>
}

export type EndPaymentsRefusal =
  | 'payment-not-found'
  | 'payment-ended-already'
  | 'payment-other-amount'
  | 'payment-not-owed'

/** What payments on a line are: which, and their parts on the books, with the sign of the line. */
export type PaidParts = { readonly items: readonly Item[]; readonly parts: readonly PaidPart[] }

/**
 * The parts of payments on a line, to be booked. Nothing is kept here.
 *
 * @returns parts that add up to the line, in cents above 0; `payment-other-amount` when the line is not exactly what
 * the bank was asked, `payment-not-owed` when what was paid is not owed any more
 */
export async function partsOfPayments(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  { amount, batchId, itemId }: PaymentOnLine,
): Promise<Result<PaidParts, EndPaymentsRefusal>> {
  const batch = await batchById(tx, cooperativeId, batchId)
  const one = itemId && (await itemById(tx, cooperativeId, itemId))
  if (!batch?.handedAt || (itemId && one?.batchId !== batchId)) return refuse('payment-not-found')
  const all = one ? [one] : await itemsOf(tx, cooperativeId, batchId)
  const items = all.filter(({ closedAs }) => closedAs === (amount > 0n ? 'settled' : null))
  if (items.length === 0) return refuse('payment-ended-already')
  if (sum(items.map((item) => item.amount)) !== abs(amount)) return refuse('payment-other-amount')
  const parts: PaidPart[] = []
  for (const item of items) {
    const of = OF_SOURCE[item.source]
    const theirs = await (amount > 0n ? of.back : of.parts)(tx, cooperativeId, item)
    if (sum(theirs.map((part) => part.amount)) !== item.amount) return refuse('payment-not-owed')
    parts.push(...theirs)
  }
  return ok({ items, parts: together(parts) })
}

/** Parts on the same thing as one: an entry names nothing twice. */
function together(parts: readonly PaidPart[]): PaidPart[] {
  const groups = Map.groupBy(parts, ({ amount: _amount, ...rest }) => JSON.stringify(rest))
  return [...groups.values()].map((same) => ({ ...same[0]!, amount: sum(same.map(({ amount }) => amount)) }))
}

/** Ends payments with the entry that booked them: settled, or back. For who holds the pen. */
export async function endPayments(
  tx: Tx,
  actor: CooperativeActor,
  of: {
    readonly items: readonly Item[]
    readonly entryId: Id<'entry'>
    readonly back: boolean
    readonly why: string
  },
  now: Now,
): Promise<void> {
  const { items, entryId, back, why } = of
  const ids = items.map(({ id }) => id)
  const by = { at: now.at, person: personOf(actor), entryId }
  await closeItems(
    tx,
    actor.cooperativeId,
    ids,
    back ? { ...by, as: 'returned', why } : { ...by, as: 'settled' },
  )
}

/**
 * Takes back what an entry did to payments, when the decision about the line is undone. For who holds the pen.
 *
 * Refuses `paid-again-meanwhile` when the same stands in another batch since, `payment-came-back` when the money came
 * back by a later line: that one is undone first.
 */
export async function reopenPayments(
  tx: Tx,
  { cooperativeId }: CooperativeActor,
  entryId: Id<'entry'>,
): Promise<Result<null, 'paid-again-meanwhile' | 'payment-came-back'>> {
  const items = await itemsOfEntry(tx, cooperativeId, entryId)
  if (items.length === 0) return ok(null)
  if (items.some((item) => item.closedAs === 'returned' && item.entryId === entryId))
    return refuse('payment-came-back')
  const living = await livingItems(tx, cooperativeId)
  if (items.some((item) => living.has(keyOf(item)))) return refuse('paid-again-meanwhile')
  await reopenItems(tx, cooperativeId, entryId)
  return ok(null)
}
