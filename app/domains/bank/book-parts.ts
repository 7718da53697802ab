/** From the parts of a line to the entry in the books, and what follows from it elsewhere: invoices, costs, pots. */
import type { CooperativeActor } from '../../platform/actor.ts'
import type { Now } from '../../platform/clock.ts'
import type { Tx } from '../../platform/database.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { abs } from '../../values/money.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { checkKept, checkNotOwn, type EntryLine, type KeptRefusal } from '../books/index.ts'
import { movePot, type EntryOfMove, type MovePotRefusal } from '../pots/index.ts'
import { membersOfInvoices, settle, type SettleRefusal } from '../sales/index.ts'
import {
  costById,
  settleCost,
  settleSupplierInvoice,
  supplierInvoiceById,
  type SettleCostRefusal,
  type SettleSupplierInvoiceRefusal,
} from '../spending/index.ts'
import { accountOfPart, type LinePart } from './line-parts.ts'
import { overpaidBy } from './match.db.ts'

export type BookRefusal =
  | SettleRefusal
  | SettleCostRefusal
  | SettleSupplierInvoiceRefusal
  | MovePotRefusal
  | 'pot-purpose-missing'
  | KeptRefusal
  | 'own-pot'
  | 'more-than-overpaid'

/** The entry that is to be posted, and what the bank calls the other side: on what money from a pot was spent. */
export type EntryOfParts = EntryOfMove & { readonly what: string }

/** A part with its side of the entry. */
export type BookedPart = { readonly part: LinePart; readonly line: EntryLine }

/**
 * The other side of the entry, per part. Costs are marked as paid here, because they know on which account they stand
 * open; invoices come after the entry (`settleParts`). Moves pots as their rules allow. For who holds the pen.
 *
 * @param entry the day the entry counts, the id under which it is to be posted, and what the bank calls the other side
 */
export async function bookParts(
  tx: Tx,
  actor: CooperativeActor,
  parts: readonly LinePart[],
  entry: EntryOfParts,
  now: Now,
): Promise<Result<readonly BookedPart[], BookRefusal>> {
  const own = await checkNotOwnParts(tx, actor, parts)
  if (!own.ok) return own
  const booked: BookedPart[] = []
  for (const part of parts) {
    const line = await sideOf(tx, actor, part, entry, now)
    if (!line.ok) return line
    booked.push({ part, line: line.value })
  }
  const kept = await checkKept(
    tx,
    actor,
    booked.map(({ line }) => line),
  )
  return kept.ok ? ok(booked) : kept
}

async function sideOf(
  tx: Tx,
  actor: CooperativeActor,
  part: LinePart,
  entry: EntryOfParts,
  now: Now,
): Promise<Result<EntryLine, BookRefusal>> {
  const amount = -part.amount
  if (part.kind === 'job-cost') {
    const cost = await settleCost(tx, actor, part.costId, amount)
    if (!cost.ok) return cost
    const { paidBy, memberId } = cost.value
    const account = accountOfPart(part, paidBy)
    return ok({ account, amount, ...(paidBy === 'member' ? { memberId } : {}) })
  }
  if (part.kind === 'supplier-invoice') {
    const settled = await settleSupplierInvoice(tx, actor, part.supplierInvoiceId, amount)
    return settled.ok ? ok({ account: accountOfPart(part), amount }) : settled
  }
  if (part.kind === 'pot') return onPot(tx, actor, part, entry, now)
  const invoice = 'invoiceId' in part ? { invoiceId: part.invoiceId } : {}
  const member = 'memberId' in part && part.memberId !== undefined ? { memberId: part.memberId } : {}
  return ok({ account: accountOfPart(part), amount, ...invoice, ...member })
}

async function onPot(
  tx: Tx,
  actor: CooperativeActor,
  { amount, memberId, what: purpose }: Extract<LinePart, { kind: 'pot' }>,
  entry: EntryOfParts,
  now: Now,
): Promise<Result<EntryLine, BookRefusal>> {
  const { what } = entry
  const given = purpose === undefined ? {} : { purpose }
  if (amount > 0n)
    return movePot(tx, actor, { kind: 'returned', memberId, amount, what, ...given }, entry, now)
  if (purpose === undefined) return refuse('pot-purpose-missing')
  return movePot(tx, actor, { kind: 'spent', memberId, amount: -amount, purpose, what }, entry, now)
}

/**
 * Refuses `own-pot` when a part names who decides about it, or is on an invoice or cost of theirs: what is paid
 * there is shared out to their pot.
 */
export async function checkNotOwnParts(
  tx: Tx,
  actor: CooperativeActor,
  parts: readonly LinePart[],
): Promise<Result<null, 'own-pot'>> {
  const { cooperativeId } = actor
  const named = parts.map((part) => ('memberId' in part ? part.memberId : undefined))
  const invoices = parts.flatMap((part) => ('invoiceId' in part ? [part.invoiceId] : []))
  const costs: Id<'member'>[] = []
  for (const part of parts) {
    const cost = part.kind === 'job-cost' ? await costById(tx, cooperativeId, part.costId) : undefined
    if (cost) costs.push(cost.memberId)
    const bill =
      part.kind === 'supplier-invoice'
        ? await supplierInvoiceById(tx, cooperativeId, part.supplierInvoiceId)
        : undefined
    if (bill?.memberId) costs.push(bill.memberId)
  }
  const ofInvoices = await membersOfInvoices(tx, cooperativeId, invoices)
  return checkNotOwn(tx, actor, [...named, ...ofInvoices, ...costs])
}

/** What the customers' side needs of the entry that was posted. */
export type SettlingEntry = {
  readonly id: Id<'entry'>
  readonly countsOn: Day
  /** It takes an earlier entry back. */
  readonly undoes?: boolean
}

/**
 * After the entry: settles the invoices, each of which shares out what is due, and makes sure that
 * nobody gets more back than was paid too much.
 *
 * @param parts with the sign they have now: those of an undoing are the opposite
 */
export async function settleParts(
  tx: Tx,
  actor: CooperativeActor,
  parts: readonly LinePart[],
  entry: SettlingEntry,
  now: Now,
  commandId: string,
): Promise<Result<null, BookRefusal>> {
  // Money off one invoice before money on another: the order in which it can be there.
  for (const part of parts.toSorted((a, b) => (a.amount < b.amount ? -1 : 1))) {
    if (part.kind !== 'invoice') continue
    const { amount, invoiceId } = part
    const cause = amount > 0n ? 'payment' : 'reversal'
    const { id: entryId, countsOn, undoes = false } = entry
    const of = { invoiceId, amount, countsOn, entryId, cause, undoes } as const
    const settled = await settle(tx, actor, of, now, commandId)
    if (!settled.ok) return settled
  }
  return ok(null)
}

/** Whether the customers of the parts still have paid too much, or nothing, after what was kept. */
export async function checkOverpaid(
  tx: Tx,
  actor: CooperativeActor,
  parts: readonly LinePart[],
): Promise<Result<null, BookRefusal>> {
  for (const part of parts) {
    if (part.kind !== 'overpayment') continue
    const left = await overpaidBy(tx, actor.cooperativeId, part.invoiceId)
    if (left < 0n) return refuse('more-than-overpaid', { short: String(abs(left)) })
  }
  return ok(null)
}
