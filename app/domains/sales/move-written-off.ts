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
import { lockForSettling, type Settleable } from './settle.db.ts'
import { writeOffEntry, writtenOffOf } from './written-off.ts'

/** To which amount what is written off of an invoice goes, in cents with VAT. */
export type MovedWriteOff = {
  readonly invoiceId: Id<'invoice'>
  readonly to: Cents
  /** The day it counts; today when the books of that day are closed. */
  readonly countsOn: Day
  /** Under which the settlement is kept, when something that is kept already names it. */
  readonly settlementId?: Id<'settlement'>
}

/**
 * Writes more or less of an invoice off: posts it, and takes back what was shared of it, or shares it out again.
 * For who
 * holds the pen.
 *
 * @param invoice as locked by `lockForSettling`
 * @returns the invoice as it stands then
 */
export async function moveWrittenOff(
  tx: Tx,
  actor: CooperativeActor,
  invoice: Settleable,
  { invoiceId, to, countsOn, settlementId }: MovedWriteOff,
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
  const posted = await post(tx, actor, writeOffEntry(document, on, before, after), now, commandId)
  const amount = to - invoice.writtenOff
  const settled = await applySettlement(
    tx,
    actor,
    {
      invoiceId,
      cause: 'write-off',
      amount,
      net: after.net - before.net,
      countsOn: on,
      entryId: posted.id,
      creditNoteId: undefined,
      ...(settlementId === undefined ? {} : { id: settlementId }),
    },
    { ...invoice, writtenOff: to, writtenOffNet: after.net },
    { kind: amount > 0n ? 'written-off' : 'written-off-less', by: personOf(actor), amount: abs(amount) },
    now,
    commandId,
  )
  if (!settled.ok) return settled
  return ok((await lockForSettling(tx, cooperativeId, invoiceId))!)
}

/**
 * Writes off all that is open of an invoice; for who decided so, and holds the pen.
 *
 * @param amount what was decided on, in cents: refused with `open-changed` when that is not what is open
 */
export async function writeOffOpen(
  tx: Tx,
  actor: CooperativeActor,
  { amount, ...given }: Omit<MovedWriteOff, 'to'> & { readonly amount: Cents },
  now: Now,
  commandId: string,
): Promise<Result<null, 'invoice-not-found' | 'open-changed' | 'no-scheme-in-force'>> {
  const invoice = await lockForSettling(tx, actor.cooperativeId, given.invoiceId)
  if (!invoice) return refuse('invoice-not-found')
  if (invoice.open !== amount) return refuse('open-changed')
  const to = invoice.writtenOff + amount
  const moved = await moveWrittenOff(tx, actor, invoice, { ...given, to }, now, commandId)
  return moved.ok ? ok(null) : moved
}
