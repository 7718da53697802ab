import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { cents, day, id, ownWords } from '../../platform/input.ts'
import type { Id } from '../../values/id.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { holdPen } from '../books/index.ts'
import { draftSaleWithoutInvoice, VAT_CODES, type ContentRefusal, type PlaceRefusal } from '../sales/index.ts'
import { lineById } from './bank-line.db.ts'
import { readSales } from './read-sales.ts'
import { insertSale } from './sale.db.ts'

export type WriteDownSaleRefusal =
  | PlaceRefusal
  | ContentRefusal
  | 'line-not-found'
  | 'already-matched'
  | 'sale-more-than-line'
  | 'day-in-future'

/**
 * Writes down a sale of a member without an invoice: for money on a line of the bank, or for cash that is still to be
 * brought there. It becomes an invoice to nobody by name that waits for a yes; once it has one, the line is proposed
 * for it without doubt.
 *
 * Refused: `already-matched` when somebody decided about the line; `sale-more-than-line` when more is written down for
 * it than came in; `day-in-future`; what an invoice refuses. Gives the id of the invoice.
 */
export const writeDownSale = command({
  name: 'bank.write-down-sale',
  may: 'bank.match',
  input: z.object({
    lineId: id<'bank-line'>().nullable(),
    memberId: id<'member'>(),
    businessId: id<'business'>(),
    soldOn: day(),
    /** Cents, with VAT. */
    total: cents(),
    vatCode: z.enum(VAT_CODES),
    description: ownWords(400).min(1),
  }),
  async run(
    tx,
    actor: PersonActor,
    { lineId, ...sale },
    now,
  ): Promise<Result<Id<'invoice'>, WriteDownSaleRefusal>> {
    const { cooperativeId } = actor
    if (sale.soldOn > now.today) return refuse('day-in-future')
    await holdPen(tx, cooperativeId)
    if (lineId !== null) {
      const line = await lineById(tx, cooperativeId, lineId)
      if (!line) return refuse('line-not-found')
      if (line.matchId !== null) return refuse('already-matched')
      const written = (await readSales(tx, cooperativeId, lineId)).reduce((all, { total }) => all + total, 0n)
      if (written + sale.total > line.amount) return refuse('sale-more-than-line')
    }
    const drafted = await draftSaleWithoutInvoice(tx, actor, { ...sale, cash: lineId === null }, now)
    if (!drafted.ok) return drafted
    if (lineId !== null) await insertSale(tx, actor, { lineId, invoiceId: drafted.value, at: now.at })
    return ok(drafted.value)
  },
  about: (_input, invoiceId) => invoiceId,
})
