import { personOf, type CooperativeActor } from '../../platform/actor.ts'
import type { Now } from '../../platform/clock.ts'
import type { Tx } from '../../platform/database.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { abs, type Cents } from '../../values/money.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { closedUntil, post } from '../books/index.ts'
import { applySettlement } from './apply-settlement.ts'
import { creditedQuantities } from './credit.db.ts'
import { invoiceById } from './invoice.db.ts'
import { lastWrittenOffOn, lockForSettling, type Settleable } from './settle.db.ts'
import { givenUpWith, standsAt } from './settlement.ts'
import { writeOffEntry, writtenOffOf, type WriteOffMove } from './written-off.ts'

/** To which amount what is written off of an invoice goes, in cents with VAT, and why. */
export type MovedWriteOff = {
  readonly invoiceId: Id<'invoice'>
  readonly to: Cents
  readonly why: WriteOffMove
  /** The day it counts; today when the books of that day are closed. */
  readonly countsOn: Day
  /** Under which the settlement is kept, when something that is kept already names it. */
  readonly settlementId?: Id<'settlement'>
}

const EVENT = { more: 'written-off', paid: 'written-off-less', mistake: 'write-off-undone' } as const

/**
 * Writes more or less of an invoice off: posts it, and takes back what was shared of it, or shares it out again.
 * For who holds the pen.
 *
 * @param invoice as locked by `lockForSettling`, with what is given up of it from now on
 * @returns the invoice as it stands then
 */
export async function moveWrittenOff(
  tx: Tx,
  actor: CooperativeActor,
  invoice: Settleable,
  { invoiceId, to, why, countsOn, settlementId }: MovedWriteOff,
  now: Now,
  commandId: string,
): Promise<Result<Settleable, 'invoice-not-found' | 'no-scheme-in-force'>> {
  const { cooperativeId } = actor
  const document = await invoiceById(tx, cooperativeId, invoiceId)
  if (document?.state !== 'issued') return refuse('invoice-not-found')
  const credited = await creditedQuantities(tx, cooperativeId, invoiceId)
  const before = writtenOffOf(document, credited, invoice.writtenOff)
  const after = writtenOffOf(document, credited, to)
  const closed = await closedUntil(tx, cooperativeId)
  const on = closed !== undefined && countsOn <= closed ? now.today : countsOn
  const posted = await post(tx, actor, writeOffEntry(document, on, why, before, after), now, commandId)
  const amount = to - invoice.writtenOff
  const settlement = {
    invoiceId,
    cause: 'write-off',
    amount,
    net: after.net - before.net,
    countsOn: on,
    entryId: posted.id,
    creditNoteId: undefined,
    ...(settlementId === undefined ? {} : { id: settlementId }),
  } as const
  const stands = { ...invoice, writtenOff: to, writtenOffNet: after.net }
  const event = { kind: EVENT[why], by: personOf(actor), amount: abs(amount) }
  return applySettlement(tx, actor, settlement, stands, event, now, commandId)
}

/** What two people said of an invoice: about which amount, in cents, and the settlement that their yes names. */
export type Decided = {
  readonly invoiceId: Id<'invoice'>
  readonly amount: Cents
  readonly settlementId: Id<'settlement'>
}

type DecidedRefusal = 'invoice-not-found' | 'open-changed' | 'no-scheme-in-force'

/**
 * Writes off all that is open of an invoice; for who decided so, and holds the pen.
 *
 * Refused: `open-changed` when the amount that was decided on is not what is open.
 */
export async function writeOffOpen(
  tx: Tx,
  actor: CooperativeActor,
  { amount, countsOn, ...of }: Decided & Pick<MovedWriteOff, 'countsOn'>,
  now: Now,
  commandId: string,
): Promise<Result<null, DecidedRefusal>> {
  const invoice = await lockForSettling(tx, actor.cooperativeId, of.invoiceId)
  if (!invoice) return refuse('invoice-not-found')
  if (standsAt(invoice).open !== amount) return refuse('open-changed')
  const givenUp = givenUpWith(invoice)
  const move = { ...of, to: givenUp, why: 'more', countsOn } as const
  const moved = await moveWrittenOff(tx, actor, { ...invoice, givenUp }, move, now, commandId)
  return moved.ok ? ok(null) : moved
}

/**
 * Takes back that an invoice was given up, because that was a mistake: all that is not paid is open again. It counts on
 * the day on which the writing off counted, so that the return over that period is right again; today when the books
 * of that day are closed. For who decided so, and holds the pen.
 *
 * Refused: `open-changed` when the amount that was decided on is not what is given up, or all of it was paid after all.
 */
export async function takeBackWriteOff(
  tx: Tx,
  actor: CooperativeActor,
  { amount, ...of }: Decided,
  now: Now,
  commandId: string,
): Promise<Result<null, DecidedRefusal>> {
  const invoice = await lockForSettling(tx, actor.cooperativeId, of.invoiceId)
  if (!invoice) return refuse('invoice-not-found')
  if (invoice.givenUp !== amount || invoice.writtenOff === 0n) return refuse('open-changed')
  const countsOn = (await lastWrittenOffOn(tx, actor.cooperativeId, of.invoiceId)) ?? now.today
  const move = { ...of, to: 0n, why: 'mistake', countsOn } as const
  const moved = await moveWrittenOff(tx, actor, { ...invoice, givenUp: 0n }, move, now, commandId)
  return moved.ok ? ok(null) : moved
}
