import { z } from 'zod'
import { personOf, type CooperativeActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id } from '../../platform/input.ts'
import { bank as words } from '../../text/nl/bank.ts'
import type { Id } from '../../values/id.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { checkKept, dayToCount, entryById, holdPen, reverse } from '../books/index.ts'
import { reopenPayments } from '../payments/index.ts'
import { undoMoves } from '../pots/index.ts'
import { settleCost, settleSupplierInvoice } from '../spending/index.ts'
import { lineById } from './bank-line.db.ts'
import { checkNotOwnParts, checkOverpaid, settleParts, type BookRefusal } from './book-parts.ts'
import { opposite } from './line-parts.ts'
import * as db from './match.db.ts'

const input = z.object({ matchId: id<'match'>() })

export type UndoRefusal =
  | BookRefusal
  | 'paid-again-meanwhile'
  | 'payment-came-back'
  | 'match-not-found'
  | 'undone-already'

/**
 * Takes a decision about a line back: a reversing entry, and invoices, costs and shares back to where they stood. The
 * decision and who took it stay to be seen; the line is to be done again. Gives the id of the line.
 *
 * Refuses `undone-already`; `own-pot`; `more-than-paid`, `more-than-open`, `more-than-overpaid`, `more-than-owed` or
 * `pot-too-small` when a later line built on it: that one has to be undone first.
 */
export const undoMatch = command({
  name: 'bank.undo-match',
  may: 'bank.match',
  input,
  async run(
    tx,
    actor: CooperativeActor,
    { matchId },
    now,
    commandId,
  ): Promise<Result<Id<'bank-line'>, UndoRefusal>> {
    const { cooperativeId } = actor
    await holdPen(tx, cooperativeId)
    const found = await db.matchById(tx, cooperativeId, matchId)
    const line = found && (await lineById(tx, cooperativeId, found.lineId))
    if (!found || !line) return refuse('match-not-found')
    if (line.matchId !== matchId) return refuse('undone-already')
    const own = await checkNotOwnParts(tx, actor, found.parts)
    if (!own.ok) return own
    const parts = opposite(found.parts)
    for (const part of parts) {
      if (part.kind !== 'job-cost' && part.kind !== 'supplier-invoice') continue
      const settled =
        part.kind === 'job-cost'
          ? await settleCost(tx, actor, part.costId, -part.amount)
          : await settleSupplierInvoice(tx, actor, part.supplierInvoiceId, -part.amount)
      if (!settled.ok) return settled
    }
    const reopened = await reopenPayments(tx, actor, found.entryId)
    if (!reopened.ok) return reopened
    const entry = (await entryById(tx, cooperativeId, found.entryId))!
    const taken = entry.lines.map((line) => ({ ...line, amount: -line.amount }))
    const kept = await checkKept(tx, actor, taken)
    if (!kept.ok) return kept
    const countsOn = await dayToCount(tx, cooperativeId, found.countsOn, now.today)
    const description = words.entry.undo({ what: entry.description }).slice(0, 300)
    const posted = await reverse(tx, actor, found.entryId, countsOn, description, now, commandId)
    const moved = await undoMoves(tx, actor, found.entryId, { id: posted.id, countsOn }, now)
    if (!moved.ok) return moved
    const onInvoices = await settleParts(
      tx,
      actor,
      parts,
      { id: posted.id, countsOn, undoes: true },
      now,
      commandId,
    )
    if (!onInvoices.ok) return onInvoices
    await db.storeUndone(tx, cooperativeId, matchId, {
      person: personOf(actor),
      at: now.at,
      entryId: posted.id,
    })
    const overpaid = await checkOverpaid(tx, actor, parts)
    return overpaid.ok ? ok(found.lineId) : overpaid
  },
  about: (_input, lineId) => lineId,
})
