/**
 * Payments for the bank in one file: what is in it, how far it is, and what to look at before it leaves. Pure.
 */
import { dayOf, type Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { sum, type Cents } from '../../values/money.ts'
import type { PaymentSource } from '../books/index.ts'
import type { PainFormat } from './pain001.ts'

/** How far a batch is; `refused` by another than who made it, who did not release it. */
export type BatchState = 'made' | 'released' | 'handed' | 'done' | 'withdrawn' | 'refused'

/** A batch as it is kept. Amounts in cents. */
export type Batch = {
  readonly id: Id<'payment-batch'>
  readonly number: number
  readonly fromIban: string
  readonly fromName: string
  readonly executeOn: Day
  readonly format: PainFormat
  readonly messageId: string
  readonly items: number
  readonly total: Cents
  /** What the bank still has to show of it: how many, and together. */
  readonly living: number
  readonly livingTotal: Cents
  readonly madeBy: Id<'person'>
  readonly madeByName: string
  readonly madeAt: Date
  readonly releasedByName: string | null
  readonly releasedAt: Date | null
  /** SHA-256 of the file, in hex; null before it is released. */
  readonly sha256: string | null
  readonly handedAt: Date | null
  readonly handedByName: string | null
  readonly withdrawnAt: Date | null
  readonly withdrawnBy: Id<'person'> | null
  readonly withdrawnByName: string | null
  readonly withdrawnWhy: string
}

/** How a payment ended. */
export type ItemEnd = 'withdrawn' | 'rejected' | 'settled' | 'returned'

/** One payment of a batch. */
export type Item = {
  readonly id: Id<'payment-item'>
  readonly batchId: Id<'payment-batch'>
  readonly position: number
  readonly source: PaymentSource
  readonly aboutId: string
  readonly memberId: Id<'member'> | null
  readonly memberName: string | null
  readonly payeeId: string
  readonly payeeName: string
  readonly iban: string
  readonly amount: Cents
  readonly reference: string
  readonly description: string
  readonly endToEndId: string
  readonly closedAs: ItemEnd | null
  readonly closedAt: Date | null
  readonly closedWhy: string
  readonly entryId: Id<'entry'> | null
}

/** How far a batch is: done when the bank showed or rejected all of it. */
export function stateOf(
  batch: Pick<Batch, 'madeBy' | 'withdrawnBy' | 'withdrawnAt' | 'handedAt' | 'releasedAt' | 'living'>,
): BatchState {
  if (batch.withdrawnAt)
    return batch.releasedAt || batch.withdrawnBy === batch.madeBy ? 'withdrawn' : 'refused'
  if (batch.handedAt) return batch.living === 0 ? 'done' : 'handed'
  return batch.releasedAt ? 'released' : 'made'
}

/** The names of a file and of its payments for the bank: at most 35 letters and digits, used once. */
export function idsFor(
  id: string,
  number: number,
): { messageId: string; endToEndId(position: number): string } {
  const tail = id.replaceAll('-', '').slice(-12)
  return {
    messageId: `P${number}-${tail}`,
    endToEndId: (position) => `P${number}-${tail}-${position}`,
  }
}

/** Something to look at before money leaves. */
export type Warning =
  | {
      readonly kind: 'same-account-twice'
      readonly name: string
      readonly count: number
      readonly total: Cents
    }
  /** Paid before on another account. */
  | { readonly kind: 'account-changed'; readonly name: string; readonly before: string }
  | { readonly kind: 'first-time'; readonly name: string }
  /** `short`: so many cents are missing. */
  | { readonly kind: 'more-than-balance'; readonly short: Cents }
  | { readonly kind: 'balance-unknown' }

/**
 * What to look at before payments leave.
 *
 * @param lastPaid on which account each payee was paid the last time, by payee
 * @param left cents in the account when these are paid; undefined when no statement of it was read
 */
export function warningsFor(
  items: readonly Pick<Item, 'payeeId' | 'payeeName' | 'iban' | 'amount'>[],
  lastPaid: ReadonlyMap<string, string>,
  left: Cents | undefined,
): Warning[] {
  const warnings: Warning[] = []
  for (const [payeeId, theirs] of Map.groupBy(items, (item) => item.payeeId)) {
    const { payeeName: name, iban } = theirs[0]!
    const before = lastPaid.get(payeeId)
    if (before === undefined) warnings.push({ kind: 'first-time', name })
    else if (before !== iban) warnings.push({ kind: 'account-changed', name, before })
  }
  for (const theirs of Map.groupBy(items, ({ iban }) => iban).values()) {
    if (theirs.length < 2) continue
    const total = sum(theirs.map(({ amount }) => amount))
    warnings.push({ kind: 'same-account-twice', name: theirs[0]!.payeeName, count: theirs.length, total })
  }
  if (left === undefined) warnings.push({ kind: 'balance-unknown' })
  else if (left < 0n) warnings.push({ kind: 'more-than-balance', short: -left })
  return warnings
}

/**
 * On which day a file asks the bank to pay: not before the day that was wished, and not before the day it is made or
 * fetched. A bank refuses a day that is over, or moves it by itself.
 */
export function dayInFile({ executeOn }: Pick<Batch, 'executeOn'>, today: Day): Day {
  return executeOn < today ? today : executeOn
}

/**
 * When a batch is paid: as soon as its file is fetched, `not-before` the later day that was wished, or on the day that
 * stands `in-file` since it was fetched; `over` when that day has passed.
 */
export type PayDay =
  | { readonly when: 'as-soon-as-fetched' }
  | { readonly when: 'not-before' | 'in-file' | 'over'; readonly on: Day }

/** When a batch is paid, as far as that is known today. */
export function payDayOf(batch: Pick<Batch, 'executeOn' | 'handedAt'>, today: Day): PayDay {
  const { executeOn, handedAt } = batch
  if (handedAt) {
    const on = dayInFile(batch, dayOf(handedAt))
    return { when: on < today ? 'over' : 'in-file', on }
  }
  return executeOn > today ? { when: 'not-before', on: executeOn } : { when: 'as-soon-as-fetched' }
}
